package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("往年的日期: a receipt day in a year that is over is asked about, and the answer is kept (条例第四十九条、第五十条)")
class PastYearTest {

    private final CaseOffice office = CaseOffice.open();

    @Test
    @DisplayName(
            "a day of a year whose report is published is asked about; with a reason it is entered, the reason sealed")
    void published() {
        office.published.put(2025, LocalDate.of(2026, 1, 20));
        assertThat(codes(on("2026-01-25", "2025-12-30", ""))).containsExactly("YEAR_PUBLISHED");
        assertThat(office.sql()
                        .sql("SELECT count(*) FROM cases.request")
                        .query(Long.class)
                        .single())
                .isZero();
        CaseId id =
                on("2026-01-25", "2025-12-30", "收发室误放，12月30日签收有底单").orThrow().id();
        List<TimelineEntry> history = office.desk().history(id);
        assertThat(history).hasSize(2);
        assertThat(history.getLast().event())
                .isEqualTo(new CaseEvent.EnteredInPastYear(
                        LocalDate.of(2025, 12, 30),
                        2025,
                        true,
                        reason(history.getLast().event())));
        assertThat(history.getLast().texts()).containsExactly("收发室误放，12月30日签收有底单");
        assertThat(office.sql()
                        .sql("SELECT count(*) FROM journal.event WHERE payload LIKE '%收发室%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "a year long over is asked about even when no report of it was published here; a year in January is not")
    void longOver() {
        assertThat(codes(on("2026-03-02", "2023-05-08", ""))).containsExactly("YEAR_CLOSED");
        assertThat(on("2026-01-20", "2025-12-30", "").isAccepted()).isTrue();
    }

    @Test
    @DisplayName("acts after it keep their own days in the past year")
    void goesOnThere() {
        CaseId id = on("2026-03-02", "2023-05-08", "补录").orThrow().id();
        var registered = new CaseCommand.Register(id, LocalDate.of(2023, 5, 9));
        assertThat(office.on("2026-03-02", () -> office.desk().handle(registered, CLERK, 2))
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("a year that is lived again under its own clock is not asked about")
    void livedAgain() {
        office.published.put(2023, LocalDate.of(2024, 1, 20));
        assertThat(on("2023-05-08", "2023-05-08", "").isAccepted()).isTrue();
    }

    @Test
    @DisplayName("the day of confirmation counts where it is the receipt day; a day to come is refused")
    void confirmation() {
        var received = new Arrival(KJJ, Channel.MAIL_PLAIN, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2), "");
        assertThat(office.on(
                                "2026-03-02",
                                () -> office.intake().receive(received, CaseOffice.application(), CLERK.actor()))
                        .isAccepted())
                .isTrue();
        assertThat(codes(on("2026-03-02", "2026-03-03", ""))).containsExactly("FUTURE_DAY");
    }

    private Outcome<Receipt> on(String today, String day, String reason) {
        var arrival = new Arrival(KJJ, Channel.MAIL_SIGNED, LocalDate.parse(day), null, reason);
        return office.on(today, () -> office.intake().receive(arrival, CaseOffice.application(), CLERK.actor()));
    }

    private static long reason(@Nullable Object event) {
        return event instanceof CaseEvent.EnteredInPastYear entered ? entered.reasonText() : -1;
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
