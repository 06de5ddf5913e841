package cn.zhiqing.cases.asks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("更正 (条例第四十一条) and 建议主动公开 (第四十四条): the rules")
class AskRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final StaffId CHECKER = new StaffId(11);
    private static final StaffId SIGNER = new StaffId(13);

    @TestFactory
    @DisplayName("what must be there when one is received")
    Stream<DynamicTest> receiving() {
        return Stream.of(
                receives("a whole wish to correct", records("林晓岚", "3701", "138", "登记表出生年份有误", "户口簿复印件")),
                receives(
                        "nothing given: every reason at once",
                        records("", "", "", "", ""),
                        "A41_NAME",
                        "A41_IDENTITY",
                        "A41_CONTACT",
                        "A41_RECORD",
                        "A41_EVIDENCE"),
                receives("no evidence", records("林晓岚", "3701", "138", "登记表出生年份有误", " "), "A41_EVIDENCE"),
                receives("a suggestion of one person", publication("林晓岚", 1, "公交线网规划")),
                receives("several asked for the same, seen by the body", publication("", 3, "公交线网规划")),
                receives("nobody, and one only", publication("", 1, "公交线网规划"), "A44_WHO"),
                receives("nothing named", publication("林晓岚", 2, ""), "A44_WHAT"),
                receives("no person at all", publication("林晓岚", 0, "公交线网规划"), "APPLICANTS_RANGE"));
    }

    private static DynamicTest receives(String what, AskCommand.Receive ask, String... codes) {
        return DynamicTest.dynamicTest(
                what, () -> assertThat(codes(AskRules.receiving(ask, TODAY))).containsExactly(codes));
    }

    @TestFactory
    @DisplayName("what may be answered, by whom, after which check")
    Stream<DynamicTest> answering() {
        Ask own = received(AskKind.RECORDS);
        Ask public1 = received(AskKind.PUBLICATION);
        return Stream.of(
                answers("found wrong: corrected", checked(own, true), AskAnswer.CORRECTED),
                answers("found right: kept", checked(own, false), AskAnswer.KEPT),
                answers("corrected without a check", own, AskAnswer.CORRECTED, "CHECK_FIRST"),
                answers("corrected although found right", checked(own, false), AskAnswer.CORRECTED, "NOT_FOUND_SO"),
                answers("kept although found wrong", checked(own, true), AskAnswer.KEPT, "FOUND_SO"),
                answers("not this body's: passed on without a check", own, AskAnswer.PASSED_ON),
                answers("pointed to the competent body", own, AskAnswer.POINTED),
                answers("fit to be published", checked(public1, true), AskAnswer.PUBLISHED),
                answers("not fit", checked(public1, false), AskAnswer.NOT_PUBLISHED),
                answers(
                        "an answer of the other kind",
                        checked(public1, true),
                        AskAnswer.CORRECTED,
                        "ANSWER_OF_OTHER_KIND"),
                answers("twice", answered(checked(own, true)), AskAnswer.CORRECTED, "ALREADY_ANSWERED"));
    }

    private static DynamicTest answers(String what, Ask ask, AskAnswer answer, String... codes) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThat(codes(AskRules.answering(ask, answer(answer), true, SIGNER, TODAY)))
                        .containsExactly(codes));
    }

    @Test
    @DisplayName(
            "whoever may not is told so; a correction is signed by somebody who did not check it, a suggestion may be")
    void who() {
        Ask own = checked(received(AskKind.RECORDS), true);
        assertThat(codes(AskRules.answering(own, answer(AskAnswer.CORRECTED), false, SIGNER, TODAY)))
                .containsExactly("NOT_YOUR_ROLE");
        assertThat(codes(AskRules.answering(own, answer(AskAnswer.CORRECTED), true, CHECKER, TODAY)))
                .containsExactly("CHECKER_MAY_NOT_SIGN");
        Ask wish = checked(received(AskKind.PUBLICATION), true);
        assertThat(codes(AskRules.answering(wish, answer(AskAnswer.PUBLISHED), true, CHECKER, TODAY)))
                .isEmpty();
        assertThat(codes(AskRules.checking(own, new AskCommand.Check(DAY, true, ""), false, TODAY)))
                .containsExactly("NOT_YOUR_ROLE", "FINDING_MISSING");
    }

    @Test
    @DisplayName("what is passed on names where to; what is published names by when, not before the answer")
    void particulars() {
        Ask own = received(AskKind.RECORDS);
        var nowhere = new AskCommand.AnswerAsk(DAY, AskAnswer.PASSED_ON, null, " ", null, "");
        assertThat(codes(AskRules.answering(own, nowhere, true, SIGNER, TODAY)))
                .containsExactly("COMPETENT_BODY_MISSING", "REASON_MISSING");
        var here = new AskCommand.AnswerAsk(DAY, AskAnswer.POINTED, new BodyId(7), "", null, "由该局登记");
        assertThat(codes(AskRules.answering(own, here, true, SIGNER, TODAY))).containsExactly("OWN_BODY");
        Ask wish = checked(received(AskKind.PUBLICATION), true);
        var never = new AskCommand.AnswerAsk(DAY, AskAnswer.PUBLISHED, null, "", null, "多人申请");
        assertThat(codes(AskRules.answering(wish, never, true, SIGNER, TODAY))).containsExactly("PUBLISH_DAY_MISSING");
        var past = new AskCommand.AnswerAsk(DAY, AskAnswer.PUBLISHED, null, "", DAY.minusDays(1), "多人申请");
        assertThat(codes(AskRules.answering(wish, past, true, SIGNER, TODAY))).containsExactly("PUBLISH_DAY_PAST");
    }

    @Test
    @DisplayName("every day stands after the one before it and not in the future")
    void days() {
        Ask own = received(AskKind.RECORDS);
        assertThat(codes(AskRules.checking(own, new AskCommand.Check(DAY.minusDays(1), true, "查档"), true, TODAY)))
                .containsExactly("BEFORE_LAST_ACT");
        assertThat(codes(AskRules.checking(own, new AskCommand.Check(TODAY.plusDays(1), true, "查档"), true, TODAY)))
                .containsExactly("FUTURE_DAY");
    }

    @Test
    @DisplayName("every refusal cites its article: 第四十一条 for corrections, 第四十四条 for suggestions")
    void articles() {
        assertThat(AskRules.receiving(records("", "", "", "", ""), TODAY))
                .extracting(Refusal::article)
                .containsOnly("条例第四十一条");
        assertThat(AskRules.receiving(publication("", 1, ""), TODAY))
                .extracting(Refusal::article)
                .containsOnly("条例第四十四条");
        assertThat(Arrays.stream(AskAnswer.values()).filter(AskAnswer::grants)).hasSize(2);
    }

    private static AskCommand.AnswerAsk answer(AskAnswer answer) {
        boolean elsewhere = !answer.restsOnCheck();
        return new AskCommand.AnswerAsk(
                DAY,
                answer,
                elsewhere ? new BodyId(8) : null,
                "",
                answer == AskAnswer.PUBLISHED ? DAY.plusDays(10) : null,
                "处理情况如下");
    }

    private static Ask received(AskKind kind) {
        return Ask.replay(List.of(
                new AskEvent.AskReceived(new BodyId(7), kind, 2026, 1, DAY, Channel.IN_PERSON, null, null, 1, 5)));
    }

    private static Ask checked(Ask ask, boolean holds) {
        return ask.after(new AskEvent.AskChecked(DAY, holds, 6, CHECKER));
    }

    private static Ask answered(Ask ask) {
        return ask.after(new AskEvent.AskAnswered(DAY, AskAnswer.CORRECTED, null, null, 7));
    }

    private static AskCommand.Receive records(String name, String id, String contact, String what, String evidence) {
        return receive(AskKind.RECORDS, 1, name, id, contact, what, evidence);
    }

    private static AskCommand.Receive publication(String name, int applicants, String what) {
        return receive(AskKind.PUBLICATION, applicants, name, "", "", what, "");
    }

    private static AskCommand.Receive receive(
            AskKind kind, int applicants, String name, String id, String contact, String what, @Nullable String proof) {
        return new AskCommand.Receive(
                kind,
                DAY,
                Channel.IN_PERSON,
                null,
                applicants,
                new AskCommand.Person(Secret.of(name), Secret.of(id), Secret.of(contact)),
                Secret.of(what),
                Secret.of(proof == null ? "" : proof));
    }

    private static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }
}
