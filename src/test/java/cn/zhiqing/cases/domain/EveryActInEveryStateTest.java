package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.events.SecrecyFinding;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state × every act, against {@code cases/acts-by-state.csv}: written from the articles, line by line, never from what the
 * code does. {@code +} is accepted, anything else the codes of all reasons; the article is that of the act or of the first reason.
 * Where code and table differ the law decides which of them is changed.
 */
class EveryActInEveryStateTest {

    private static final Path TABLE = Path.of("src/test/resources/cases/acts-by-state.csv");

    /** One line of the table. */
    private record Line(CaseStage state, CaseAct act, String result, String article) {}

    @TestFactory
    @DisplayName("every state × every act: accepted, or refused with exactly these reasons and their article")
    Stream<DynamicTest> table() throws IOException {
        List<Line> lines = lines();
        assertThat(lines).hasSize(CaseStage.values().length * CaseAct.values().length);
        assertThat(lines.stream().map(line -> line.state() + "/" + line.act())).doesNotHaveDuplicates();
        Map<CaseStage, CaseFixture> states = states();
        states.forEach((stage, fixture) -> assertThat(fixture.file().stage()).isEqualTo(stage));
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.state() + " " + line.act(),
                        () -> holds(line, java.util.Objects.requireNonNull(states.get(line.state())))));
    }

    private static void holds(Line line, CaseFixture fixture) {
        var reasons = fixture.tried(command(line.act(), fixture.day())).reasons();
        String result =
                reasons.isEmpty() ? "+" : reasons.stream().map(Refusal::code).collect(Collectors.joining(" "));
        assertThat(result).isEqualTo(line.result());
        assertThat(line.article())
                .startsWith(reasons.isEmpty() ? "" : reasons.getFirst().article());
        assertThat(line.article()).matches("条例第.+|国办.+号");
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new Line(CaseStage.valueOf(cell[0]), CaseAct.valueOf(cell[1]), cell[2], cell[3]))
                .toList();
    }

    @Test
    @DisplayName("what the buttons offer is what the server accepts: an act refused by its gates is never accepted")
    void buttonsAndServerAgree() {
        states().forEach((stage, fixture) -> {
            for (CaseAct act : CaseAct.values()) {
                var offered = CaseRules.possible(
                        fixture.file(), act, CaseFixture.ANYBODY, new Day(fixture.day(), CaseFixture.CALENDAR));
                boolean accepted = fixture.tried(command(act, fixture.day())).isAccepted();
                assertThat(!accepted || offered.isOpen())
                        .as("%s in %s", act, stage)
                        .isTrue();
            }
        });
    }

    static Map<CaseStage, CaseFixture> states() {
        var states = new EnumMap<CaseStage, CaseFixture>(CaseStage.class);
        states.put(CaseStage.ARRIVED, aCase().arrivedOnlineOn("2026-03-02"));
        states.put(CaseStage.RECEIVED, aCase());
        states.put(CaseStage.REGISTERED, aCase().registered());
        states.put(CaseStage.UNDER_REVIEW, aCase().underReview());
        states.put(CaseStage.AWAITING_CORRECTION, aCase().underReview().correctionRequested());
        states.put(CaseStage.AWAITING_PAYMENT, aCase().underReview().feeNoticed());
        states.put(CaseStage.IN_REVIEW, aCase().underReview().drafted(ReplyKind.GRANT));
        states.put(CaseStage.SIGNED, aCase().underReview().signed(ReplyKind.GRANT));
        states.put(CaseStage.DISPATCHED, aCase().underReview().dispatched(ReplyKind.GRANT));
        states.put(CaseStage.SERVED, aCase().underReview().served(ReplyKind.GRANT));
        states.put(CaseStage.CLOSED, aCase().underReview().withdrawn());
        states.put(
                CaseStage.REFERRED,
                aCase().registered().act(new CaseCommand.ReferToBody(ID, aCase().day(), new BodyId(8), "由该局制作")));
        states.put(CaseStage.SPLIT, aCase().underReview().split());
        states.put(CaseStage.MERGED, aCase().mergedBack());
        states.put(
                CaseStage.ARCHIVED,
                aCase().underReview().served(ReplyKind.GRANT).archived());
        return states;
    }

    /** A sound form of every act. */
    static CaseCommand command(CaseAct act, LocalDate on) {
        return switch (act) {
            case CONFIRM_RECEIPT -> new CaseCommand.ConfirmReceipt(ID, on);
            case REGISTER -> new CaseCommand.Register(ID, on);
            case REFER -> new CaseCommand.ReferToBody(ID, on, new BodyId(8), "由该局制作");
            case ASSIGN -> new CaseCommand.Assign(ID, on, CaseFixture.CLERK);
            case RETURN_ASSIGNMENT -> new CaseCommand.ReturnAssignment(ID, on, "不属本科室");
            case ASK_COLLEAGUE -> new CaseCommand.AskColleague(ID, on, CaseFixture.CLERK, on, "请查 2019 年会签稿");
            case HAND_IN -> new CaseCommand.HandIn(ID, on, 1, "已查到，共 3 页");
            case TAKE_OVER -> new CaseCommand.TakeOver(ID, on, "经办人休假");
            case REQUEST_CORRECTION -> new CaseCommand.RequestCorrection(ID, on, 10, "请写明年份");
            case CORRECTION_NOTICE_RECEIVED -> new CaseCommand.RecordCorrectionNoticeReceived(ID, on);
            case RECEIVE_CORRECTION -> new CaseCommand.ReceiveCorrection(ID, on, "2025年");
            case SUPPLEMENT_APPLICANT -> new CaseCommand.SupplementApplicant(ID, on, "来电补充", CaseFixture.NAME_ONLY);
            case CONSULT_THIRD_PARTY -> new CaseCommand.ConsultThirdParty(ID, on, "某公司", "是否同意");
            case CONSULT_AGENCY -> new CaseCommand.ConsultAgency(ID, on, true, new BodyId(9), "市财政局", "是否同意");
            case CONSULTATION_DELIVERED -> new CaseCommand.RecordConsultationDelivered(ID, on, 1);
            case CONSULTATION_ANSWER -> new CaseCommand.RecordConsultationAnswer(ID, on, 1, Opinion.OBJECTS, "不同意");
            case PROPOSE_EXTENSION -> new CaseCommand.ProposeExtension(ID, on, 10, "材料较多");
            case APPROVE_EXTENSION -> new CaseCommand.ApproveExtension(ID, on);
            case DENY_EXTENSION -> new CaseCommand.DenyExtension(ID, on, "可以按期");
            case ASK_REASONS -> new CaseCommand.AskReasons(ID, on, "本月 40 件");
            case RECORD_REASONS -> new CaseCommand.RecordReasons(ID, on, true, "科研需要");
            case DELAY_REPLY -> new CaseCommand.DelayReply(ID, on, LocalDate.of(2026, 6, 1), "数量较多");
            case RECORD_SEARCH -> CaseFixture.searched(on);
            case ISSUE_FEE_NOTICE -> new CaseCommand.IssueFeeNotice(ID, on, FeeBasis.PAGES, 100, 0);
            case FEE_NOTICE_RECEIVED -> new CaseCommand.RecordFeeNoticeReceived(ID, on);
            case RECORD_PAYMENT -> new CaseCommand.RecordPayment(ID, on, "3701-1");
            case PROPOSE_DECISION -> new CaseCommand.ProposeDecision(ID, on, CaseFixture.decision(ReplyKind.GRANT));
            case PASS_REVIEW -> new CaseCommand.PassReview(ID, on, ReviewStep.SECRECY, "");
            case SEND_BACK -> new CaseCommand.SendBack(ID, on, ReviewStep.SECRECY, "请补充依据");
            case REFER_SECRECY -> new CaseCommand.ReferSecrecy(ID, on, "市国家保密局", "附件二能否公开");
            case SECRECY_ANSWER -> new CaseCommand.RecordSecrecyAnswer(ID, on, SecrecyFinding.NOT_SECRET, "复函〔2026〕3号");
            case SIGN -> new CaseCommand.SignDecision(ID, on);
            case DISPATCH -> new CaseCommand.DispatchReply(ID, on, DispatchWay.POST, "1098");
            case RECORD_SERVICE -> new CaseCommand.RecordService(ID, on);
            case DELIVERY_FAILURE -> new CaseCommand.RecordDeliveryFailure(ID, on, "查无此人");
            case WITHDRAW -> new CaseCommand.Withdraw(ID, on, "");
            case ABANDON -> new CaseCommand.Abandon(ID, on, true);
            case RECORD_REMEDY -> new CaseCommand.RecordRemedy(ID, on, RemedyTrack.RECONSIDERATION);
            case REMEDY_RESULT -> new CaseCommand.RecordRemedyResult(ID, on, 1, RemedyResult.MAINTAINED);
            case REPLY_ANEW -> new CaseCommand.ReplyAnew(ID, on, 1, 30, false);
            case SPLIT -> new CaseCommand.SplitMatters(ID, on, List.of("2024年立项批复", "2025年决算"));
            case MERGE -> new CaseCommand.MergeMatters(ID, on, "两项其实是一件事");
            case ARCHIVE -> new CaseCommand.Archive(ID, on);
        };
    }
}
