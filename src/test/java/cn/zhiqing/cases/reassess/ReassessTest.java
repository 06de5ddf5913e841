package cn.zhiqing.cases.reassess;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.domain.CaseFixture;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.ReassessmentPeriodSet;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("定期评估审查 (条例第十八条)")
class ReassessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static CaseOffice office;
    private static ReassessDesk desk;

    @BeforeAll
    static void open() {
        office = CaseOffice.open();
        desk = office.bean(ReassessDesk.class);
    }

    @ParameterizedTest(name = "refused {0}, looked at {1}, every {2} months: {3}")
    @CsvSource({
        "2026-03-02, , 12, 2027-03-02",
        "2026-03-02, 2027-03-10, 12, 2028-03-10",
        "2026-08-31, , 6, 2027-02-28",
        "2024-02-29, , 12, 2025-02-28",
        "2026-03-02, 2026-04-02, 1, 2026-05-02",
    })
    @DisplayName("due a period after the reply, or after it was looked at last")
    void due(LocalDate refused, @Nullable LocalDate last, int months, LocalDate due) {
        assertThat(ReassessRules.due(refused, last, months)).isEqualTo(due);
    }

    @Test
    @DisplayName("a year where the body has set nothing; the youngest period set by the day counts")
    void period() {
        var half = new ReassessmentPeriodSet(KJJ, 6, DAY);
        var quarter = new ReassessmentPeriodSet(KJJ, 3, DAY.plusYears(1));
        assertThat(ReassessRules.months(List.of(), DAY)).isEqualTo(12);
        assertThat(ReassessRules.months(List.of(half, quarter), DAY.minusDays(1)))
                .isEqualTo(12);
        assertThat(ReassessRules.months(List.of(half, quarter), DAY)).isEqualTo(6);
        assertThat(ReassessRules.months(List.of(half, quarter), DAY.plusYears(1)))
                .isEqualTo(3);
        assertThat(ReassessRules.months(List.of(half, new ReassessmentPeriodSet(KJJ, 9, DAY)), DAY))
                .as("corrected on the same day")
                .isEqualTo(9);
        assertThat(ReassessRules.period(0)).extracting(Refusal::code).containsExactly("PERIOD_RANGE");
        assertThat(ReassessRules.period(60)).isEmpty();
    }

    @Test
    @DisplayName(
            "a refusal that went out is due after the period; judged, it is due a period later; statistics by year")
    void life() {
        CaseId refused = replied(ReplyKind.REFUSE_INTERNAL);
        CaseId granted = replied(ReplyKind.GRANT);
        assertThat(office.on("2027-03-01", () -> desk.due(CLERK))).isZero();
        assertThat(office.on("2027-03-02", () -> desk.due(CLERK))).isEqualTo(1);
        assertThat(office.on("2027-03-02", () -> desk.refusals(CLERK, 0, 50)))
                .extracting(one -> one.summary().id())
                .contains(refused)
                .doesNotContain(granted);

        assertThat(codes(granted, Reassessment.STAYS_CLOSED, "没有变化", 0, CLERK)).containsExactly("NOT_REFUSED");
        assertThat(codes(refused, Reassessment.STAYS_CLOSED, " ", 0, CLERK)).containsExactly("REASON_MISSING");
        assertThat(codes(refused, Reassessment.STAYS_CLOSED, "没有变化", 0, REVIEWER))
                .containsExactly("NOT_YOUR_ROLE");
        assertThat(codes(refused, Reassessment.STAYS_CLOSED, "仍属内部工作流程", 0, CLERK))
                .isEmpty();
        assertThat(codes(refused, Reassessment.STAYS_CLOSED, "再评一次", 0, CLERK)).containsExactly("STALE");
        assertThat(office.on("2027-03-03", () -> desk.due(CLERK))).isZero();
        assertThat(office.on("2028-03-02", () -> desk.due(CLERK))).isEqualTo(1);

        assertThat(codes(refused, Reassessment.MAY_BE_PUBLISHED, "流程已经废止", 1, CLERK))
                .isEmpty();
        assertThat(desk.toPublish(KJJ)).containsExactly(refused);
        assertThat(office.on("2029-03-02", () -> desk.due(CLERK)))
                .as("published: looked at no more")
                .isZero();
        assertThat(desk.years(CLERK)).containsExactly(new ReassessDesk.Year(2027, 2, 1, 1, 2));
        pages(refused);
        office.on("2027-03-02", () -> desk.setPeriod(6, CLERK).orThrow());
        assertThat(office.on("2027-03-02", () -> desk.months(CLERK))).isEqualTo(6);
    }

    /** What is due stands first, on pages; counted and found without reading all. */
    private static void pages(CaseId published) {
        CaseId waits = replied(ReplyKind.REFUSE_INTERNAL);
        assertThat(office.on("2027-03-02", () -> desk.due(CLERK))).isEqualTo(1);
        assertThat(office.on("2027-03-02", () -> desk.dueByReply(CLERK)))
                .containsExactly(java.util.Map.entry(ReplyKind.REFUSE_INTERNAL, 1L));
        assertThat(desk.all(CLERK)).isEqualTo(2);
        assertThat(office.on("2029-03-02", () -> desk.refusals(CLERK, 0, 1)))
                .singleElement()
                .satisfies(one -> assertThat(one.summary().id()).isEqualTo(waits));
        assertThat(office.on("2029-03-02", () -> desk.refusals(CLERK, 1, 1)))
                .singleElement()
                .satisfies(one -> assertThat(one.summary().id()).isEqualTo(published));
        assertThat(desk.isRefused(waits, CLERK)).isTrue();
        assertThat(desk.isRefused(
                        waits,
                        Viewer.at(
                                cn.zhiqing.cases.CaseOffice.ZYJ,
                                new cn.zhiqing.kernel.StaffId(31),
                                "马骁",
                                cn.zhiqing.access.Role.CLERK)))
                .isFalse();
    }

    private static List<String> codes(CaseId id, Reassessment judgement, String reason, int seen, Viewer who) {
        var ask = new ReassessDesk.Judgement(LocalDate.of(2027, 3, 2), judgement, true, reason, seen);
        return office.on("2027-03-02", () -> desk.judge(id, ask, who)).reasons().stream()
                .map(Refusal::code)
                .toList();
    }

    private static CaseId replied(ReplyKind kind) {
        CaseId id = office.on(
                "2026-03-02",
                () -> office.intake()
                        .receive(KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                        .orThrow()
                        .id());
        act(CLERK, new CaseCommand.Register(id, DAY));
        act(CLERK, new CaseCommand.Assign(id, DAY, CLERK.id()));
        act(CLERK, new CaseCommand.ProposeDecision(id, DAY, CaseFixture.decision(kind)));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY, ReviewStep.SECRECY, ""));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY, ReviewStep.LEGAL, ""));
        act(SIGNATORY, new CaseCommand.SignDecision(id, DAY));
        act(CLERK, new CaseCommand.DispatchReply(id, DAY, DispatchWay.EMAIL, null));
        return id;
    }

    private static void act(Viewer who, CaseCommand command) {
        office.on(
                "2026-03-02",
                () -> office.desk()
                        .handle(
                                command,
                                who,
                                office.desk()
                                        .summary(command.id())
                                        .orElseThrow()
                                        .version())
                        .orThrow());
    }
}
