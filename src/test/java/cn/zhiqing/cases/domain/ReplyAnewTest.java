package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.CALENDAR;
import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.Standing;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseCommand.ReplyAnew;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 重新答复 after a reply was set aside: period, letters, clock and remedies of the new reply, the earlier one kept. */
class ReplyAnewTest {

    private static CaseFixture decided(RemedyResult result) {
        return aCase().underReview()
                .served(ReplyKind.REFUSE_INTERNAL)
                .archived()
                .on("2026-04-01")
                .challenged(RemedyTrack.RECONSIDERATION)
                .on("2026-05-20")
                .act(new CaseCommand.RecordRemedyResult(ID, LocalDate.of(2026, 5, 20), 1, result));
    }

    private static CaseFixture ordered() {
        return decided(RemedyResult.CORRECTED).act(new ReplyAnew(ID, LocalDate.of(2026, 5, 20), 1, 30, false));
    }

    private static ClockReading read(CaseFixture fixture, LocalDate day) {
        return Objects.requireNonNull(CaseClock.read(fixture.file(), day, CALENDAR));
    }

    private static List<String> codes(CaseFixture fixture, CaseCommand command) {
        return fixture.tried(command).reasons().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("only a result that corrects opens the file again, and each opens it once")
    void onlyCorrected() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        assertThat(codes(decided(RemedyResult.MAINTAINED), new ReplyAnew(ID, day, 1, 30, false)))
                .containsExactly("NO_CORRECTED_REMEDY");
        assertThat(codes(decided(RemedyResult.CORRECTED), new ReplyAnew(ID, day, 2, 30, false)))
                .containsExactly("NO_CORRECTED_REMEDY");
        assertThat(codes(decided(RemedyResult.CORRECTED), new ReplyAnew(ID, day, 1, 0, false)))
                .containsExactly("ORDER_DAYS_RANGE");
        var again = ordered().dispatched(ReplyKind.GRANT);
        assertThat(codes(again, new ReplyAnew(ID, day, 1, 30, false))).containsExactly("NO_CORRECTED_REMEDY");
    }

    @Test
    @DisplayName("the period is the ordered one, rolled to a working day; nothing extends, stops or restarts it")
    void period() {
        var fixture = ordered();
        assertThat(fixture.file().stage()).isEqualTo(CaseStage.UNDER_REVIEW);
        // 30 days after 20 May 2026 is Friday 19 June, 端午节: the next working day is Monday 22 June.
        LocalDate due = CALENDAR.roll(LocalDate.of(2026, 6, 19));
        var reading = read(fixture, LocalDate.of(2026, 5, 20));
        assertThat(reading.due()).isEqualTo(due);
        assertThat(reading.receiptDate()).as("the request is the same").isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(reading.remainingWorkingDays()).isEqualTo(CALENDAR.between(LocalDate.of(2026, 5, 20), due));
        assertThat(codes(fixture, new CaseCommand.ProposeExtension(ID, LocalDate.of(2026, 5, 21), 5, "材料多")))
                .contains("ORDERED_PERIOD");
        assertThat(codes(fixture, new CaseCommand.RequestCorrection(ID, LocalDate.of(2026, 5, 21), 10, "请写明年份")))
                .contains("ORDERED_PERIOD");
        assertThat(CaseClock.isLate(fixture.file(), due.plusDays(1), CALENDAR)).isTrue();
        assertThat(read(fixture, due.plusDays(1)).standing()).isEqualTo(Standing.OVERDUE);
        var working = decided(RemedyResult.CORRECTED).act(new ReplyAnew(ID, LocalDate.of(2026, 5, 20), 1, 15, true));
        assertThat(read(working, LocalDate.of(2026, 5, 20)).due())
                .isEqualTo(CALENDAR.nth(LocalDate.of(2026, 5, 20), 15));
    }

    @Test
    @DisplayName("the new reply has draft, number, dispatch and remedies of its own; the earlier one stays in the file")
    void twoReplies() {
        var fixture = ordered();
        Case open = fixture.file();
        assertThat(open.letter()).isNull();
        assertThat(open.dispatch()).isNull();
        assertThat(open.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.kind()).isEqualTo(ReplyKind.REFUSE_INTERNAL);
            assertThat(reply.letter()).isNotNull();
            assertThat(reply.sentOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        });
        var sent = fixture.on("2026-06-10")
                .signed(ReplyKind.GRANT)
                .act(new CaseCommand.DispatchReply(ID, LocalDate.of(2026, 6, 10), DispatchWay.POST, "1099"))
                .act(new CaseCommand.RecordService(ID, LocalDate.of(2026, 6, 10)));
        var reading = read(sent, LocalDate.of(2026, 6, 10));
        assertThat(reading.standing()).isEqualTo(Standing.REPLIED_ON_TIME);
        assertThat(reading.reconsiderBy()).isEqualTo(CALENDAR.roll(LocalDate.of(2026, 8, 9)));
        assertThat(Objects.requireNonNull(sent.file().dispatch()).late()).isFalse();
        var row = Summaries.of(sent.file(), CALENDAR);
        assertThat(row.reply()).isEqualTo(ReplyKind.GRANT);
        assertThat(row.receiptDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(row.repliedOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        var second = sent.on("2026-07-01").challenged(RemedyTrack.DIRECT_SUIT);
        assertThat(second.file().remedies()).hasSize(2);
    }

    @Test
    @DisplayName("consulting a third party that had been left out does not move the ordered day")
    void consultation() {
        var asked = ordered().on("2026-05-21").thirdPartyConsulted();
        assertThat(read(asked, LocalDate.of(2026, 5, 22)).due()).isEqualTo(CALENDAR.roll(LocalDate.of(2026, 6, 19)));
    }
}
