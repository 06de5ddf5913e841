package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.ANYBODY;
import static cn.zhiqing.cases.domain.CaseFixture.BODY;
import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static cn.zhiqing.cases.events.ReviewStep.LEADER;
import static cn.zhiqing.cases.events.ReviewStep.LEGAL;
import static cn.zhiqing.cases.events.ReviewStep.SECRECY;
import static cn.zhiqing.cases.events.ReviewStep.SECTION;
import static cn.zhiqing.cases.events.ReviewStep.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseCommand.Mark;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.EarlierEvents;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.events.SecrecyFinding;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReviewChain LONG = new ReviewChain(
            List.of(List.of(SECTION), List.of(SECRECY, LEGAL), List.of(LEADER), List.of(SIGNATURE)), false);

    private static Hand person(long id, Role... roles) {
        return new Hand(new Actor.Staff(new StaffId(id), BODY), EnumSet.of(roles[0], roles));
    }

    private static final Hand SECTION_HEAD = person(31, Role.REVIEWER);
    private static final Hand SECRECY_OFFICER = person(32, Role.REVIEWER);
    private static final Hand LAWYER = person(33, Role.REVIEWER);
    private static final Hand DEPUTY = person(34, Role.SIGNATORY);
    private static final Hand HEAD = person(35, Role.SIGNATORY);

    private static CaseCommand.PassReview pass(ReviewStep step) {
        return new CaseCommand.PassReview(ID, DAY, step, "");
    }

    private static Case proposed(ReviewChain chain, ReplyKind kind) {
        return aCase().underReview()
                .file()
                .apply(new CaseEvent.DecisionProposed(DAY, kind, List.of(), 5, CaseFixture.CLERK, chain));
    }

    private static Outcome<List<CaseEvent>> tried(Case c, Hand hand, CaseCommand command) {
        return CaseRules.decide(c, command, hand, new Day(CaseFixture.TODAY, CaseFixture.CALENDAR), Scribe.DRY);
    }

    private static Case done(Case c, Hand hand, CaseCommand command) {
        Case now = c;
        for (CaseEvent event : tried(c, hand, command).orThrow()) {
            now = now.apply(event);
        }
        return now;
    }

    private static List<String> codes(Case c, Hand hand, CaseCommand command) {
        return tried(c, hand, command).reasons().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("a long chain is passed in order, secrecy and legality in either, and ends with the signature")
    void longChain() {
        Case c = proposed(LONG, ReplyKind.GRANT);
        assertThat(codes(c, SECRECY_OFFICER, pass(SECRECY))).containsExactly("WRONG_STEP");
        c = done(c, SECTION_HEAD, pass(SECTION));
        assertThat(c.state())
                .isInstanceOfSatisfying(
                        CaseState.InReview.class, in -> assertThat(in.open()).containsExactly(SECRECY, LEGAL));
        c = done(c, LAWYER, pass(LEGAL));
        assertThat(codes(c, DEPUTY, pass(LEADER))).contains("NOT_YOUR_ROLE");
        c = done(c, SECRECY_OFFICER, pass(SECRECY));
        assertThat(codes(c, HEAD, new CaseCommand.SignDecision(ID, DAY))).containsExactly("REVIEW_NOT_DONE");
        assertThat(codes(c, LAWYER, pass(LEADER))).contains("NOT_YOUR_ROLE");
        c = done(c, DEPUTY, pass(LEADER));
        assertThat(codes(c, DEPUTY, new CaseCommand.SignDecision(ID, DAY))).containsExactly("PASSED_ANOTHER_STEP");
        c = done(c, HEAD, new CaseCommand.SignDecision(ID, DAY));
        assertThat(c.stage()).isEqualTo(CaseStage.SIGNED);
        assertThat(Strip.of(c).stream().map(step -> step.label())).contains("科室负责人审核", "分管负责人审核");
    }

    @Test
    @DisplayName("nobody passes two steps unless the chain says so; the drafter passes none")
    void persons() {
        Case strict = done(proposed(LONG, ReplyKind.GRANT), SECTION_HEAD, pass(SECTION));
        assertThat(codes(strict, SECTION_HEAD, pass(LEGAL))).containsExactly("PASSED_ANOTHER_STEP");
        Case usual = done(proposed(ReviewChain.USUAL, ReplyKind.GRANT), LAWYER, pass(SECRECY));
        assertThat(codes(usual, LAWYER, pass(LEGAL))).isEmpty();
        Hand drafter = new Hand(new Actor.Staff(CaseFixture.CLERK, BODY), EnumSet.allOf(Role.class));
        assertThat(codes(usual, drafter, pass(LEGAL))).containsExactly("DRAFTER_MAY_NOT_REVIEW");
    }

    @Test
    @DisplayName("条例第十七条: no chain without secrecy review; exactly one signature, last; order and days hold")
    void rules() {
        assertThat(faults(List.of(List.of(LEGAL), List.of(SIGNATURE)))).containsExactly("CHAIN_NO_SECRECY");
        assertThat(faults(List.of(List.of(SECRECY), List.of(LEGAL)))).containsExactly("CHAIN_SIGNATURE_LAST");
        assertThat(faults(List.of(List.of(SECRECY, SIGNATURE)))).containsExactly("CHAIN_SIGNATURE_LAST", "CHAIN_ORDER");
        assertThat(faults(List.of(List.of(SECRECY), List.of(SECRECY), List.of(SIGNATURE))))
                .containsExactly("CHAIN_STEP_TWICE");
        assertThat(faults(List.of(List.of(LEADER), List.of(SECRECY), List.of(SIGNATURE))))
                .containsExactly("CHAIN_ORDER");
        assertThat(faults(List.of())).containsExactly("CHAIN_NO_SECRECY", "CHAIN_SIGNATURE_LAST");
        assertThat(faults(LONG.stages())).isEmpty();
        assertThat(faults(ReviewChain.USUAL.stages())).isEmpty();
        assertThat(ChainRules.refusals(LONG, DAY.minusDays(1), DAY))
                .extracting(Refusal::code)
                .containsExactly("CHAIN_FROM_PAST");
    }

    private static List<String> faults(List<List<ReviewStep>> stages) {
        return ChainRules.refusals(new ReviewChain(stages, false), DAY, DAY).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    @DisplayName(
            "the chain of the day: the kind's own before the body's, the latest that is in force, else the usual one")
    void inForce() {
        var shortOne = new ReviewChain(List.of(List.of(SECRECY), List.of(SIGNATURE)), true);
        var adopted = List.of(
                new ReviewChainAdopted(BODY, null, DAY, LONG),
                new ReviewChainAdopted(BODY, ReplyKind.ALREADY_PUBLIC, DAY.plusDays(5), shortOne));
        assertThat(ChainRules.inForce(adopted, ReplyKind.GRANT, DAY.minusDays(1)))
                .isEqualTo(ReviewChain.USUAL);
        assertThat(ChainRules.inForce(adopted, ReplyKind.GRANT, DAY)).isEqualTo(LONG);
        assertThat(ChainRules.inForce(adopted, ReplyKind.ALREADY_PUBLIC, DAY.plusDays(4)))
                .isEqualTo(LONG);
        assertThat(ChainRules.inForce(adopted, ReplyKind.ALREADY_PUBLIC, DAY.plusDays(5)))
                .isEqualTo(shortOne);
    }

    @Test
    @DisplayName(
            "条例第十七条第三款: while the question is with the authority secrecy cannot be passed; found secret, the draft goes back")
    void referredUp() {
        Case c = proposed(ReviewChain.USUAL, ReplyKind.GRANT);
        c = done(c, SECRECY_OFFICER, new CaseCommand.ReferSecrecy(ID, DAY, "市国家保密局", "附件二能否公开"));
        assertThat(codes(c, SECRECY_OFFICER, pass(SECRECY))).containsExactly("SECRECY_ANSWER_PENDING");
        Case cleared = done(c, SECRECY_OFFICER, answer(SecrecyFinding.NOT_SECRET));
        assertThat(codes(cleared, SECRECY_OFFICER, pass(SECRECY))).isEmpty();
        Case secret = done(c, SECRECY_OFFICER, answer(SecrecyFinding.SECRET));
        assertThat(codes(secret, SECRECY_OFFICER, pass(SECRECY))).containsExactly("SECRECY_FOUND");
        assertThat(secret.clock()).as("no period of the law stops for it").isEqualTo(c.clock());
    }

    private static CaseCommand answer(SecrecyFinding finding) {
        return new CaseCommand.RecordSecrecyAnswer(ID, DAY, finding, "复函");
    }

    @Test
    @DisplayName("a draft sent back is kept with its marks; the next one starts its chain anew")
    void versions() {
        var marks = List.of(new Mark("评估单价", "写明第三方不同意的理由"));
        Case c = done(proposed(LONG, ReplyKind.GRANT), SECTION_HEAD, pass(SECTION));
        c = done(c, LAWYER, new CaseCommand.SendBack(ID, DAY, LEGAL, "", marks));
        assertThat(c.stage()).isEqualTo(CaseStage.UNDER_REVIEW);
        assertThat(c.versions()).singleElement().satisfies(version -> {
            assertThat(version.step()).isEqualTo(LEGAL);
            assertThat(version.by()).isEqualTo(new StaffId(33));
            assertThat(version.draft().passed()).containsExactly(SECTION);
        });
        c = c.apply(new CaseEvent.DecisionProposed(DAY, ReplyKind.PARTIAL, List.of(), 6, CaseFixture.CLERK, LONG));
        assertThat(((CaseState.InReview) c.state()).open()).containsExactly(SECTION);
        assertThat(Texts.marks(Texts.of(marks))).isEqualTo(marks);
        assertThat(codes(c, SECTION_HEAD, new CaseCommand.SendBack(ID, DAY, SECTION, "")))
                .containsExactly("REASON_MISSING");
        assertThat(codes(
                        c, SECTION_HEAD, new CaseCommand.SendBack(ID, DAY, SECTION, "", List.of(new Mark("评估单价", "")))))
                .containsExactly("MARK_INCOMPLETE");
    }

    @Test
    @DisplayName("events of the first version are read as drafts that went the usual way")
    void earlierVersions() {
        var old = new EarlierEvents.DecisionProposed1(DAY, ReplyKind.GRANT, List.of(), 5, CaseFixture.CLERK);
        Case c = aCase().underReview().file().apply(old.now());
        c = c.apply(new EarlierEvents.ReviewPassed1(DAY, SECRECY, 0).now());
        assertThat(((CaseState.InReview) c.state()).open()).containsExactly(LEGAL);
        c = c.apply(new EarlierEvents.ReviewPassed1(DAY, LEGAL, 0).now());
        assertThat(codes(c, ANYBODY, new CaseCommand.SignDecision(ID, DAY))).isEmpty();
        assertThat(c.apply(new EarlierEvents.SentBack1(DAY, SIGNATURE, 4).now()).stage())
                .isEqualTo(CaseStage.UNDER_REVIEW);
    }
}
