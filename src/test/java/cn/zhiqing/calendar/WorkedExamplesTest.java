package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("法定期限: worked examples, each with its article")
class WorkedExamplesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    @ParameterizedTest(name = "条例第三十、三十三条: received {0}: correction notice by {1}, reply by {2}")
    @CsvSource({
        "2025-03-03, 2025-03-12, 2025-03-31",
        "2024-09-27, 2024-10-12, 2024-10-30",
        "2026-09-30, 2026-10-15, 2026-11-03",
        "2026-02-13, 2026-03-02, 2026-03-19",
        "2025-04-21, 2025-04-29, 2025-05-21",
        "2026-01-12, 2026-01-21, 2026-02-09",
    })
    void receiptAndNotice(String received, String notice, String due) {
        ClockReading r = read(received(received));
        assertThat(r.correctionNoticeDue()).isEqualTo(notice);
        assertThat(r.due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "条例第三十三条、民法典第二百零一条: received {0} ({2}): reply by {1}")
    @CsvSource({
        "2025-09-26, 2025-10-30, two weekend days worked",
        "2025-10-11, 2025-11-07, a make-up Saturday",
        "2026-05-08, 2026-06-04, EMS signed for by the mail room",
        "2024-12-20, 2025-01-20, over the turn of the year",
        "2020-01-17, 2020-02-21, the holiday was extended to 2 February",
        "2019-04-26, 2019-05-27, Labour Day amended in March",
    })
    void receipt(String received, String due, String why) {
        assertThat(read(received(received)).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "条例第三十一条: {0} of {1} confirmed {2}: reply by {3}")
    @CsvSource({
        "ONLINE, 2025-06-14, 2025-06-14, 2025-07-11, false",
        "MAIL_PLAIN, 2025-12-24, 2025-12-26, 2026-01-26, true",
        "EMAIL, 2026-04-25, 2026-04-27, 2026-05-27, false",
    })
    void confirmed(ReceiptChannel channel, String on, String confirmed, String due, boolean late) {
        ClockReading r = read(new ClockEvent.Received(day(on), channel, day(confirmed)));
        assertThat(r.receiptDate()).isEqualTo(confirmed);
        assertThat(r.due()).isEqualTo(due);
        assertThat(r.flags().contains(ClockFlag.CONFIRMED_LATE)).isEqualTo(late);
    }

    @Test
    @DisplayName("条例第三十条: the period starts anew on the day the corrected application is received")
    void restart() {
        ClockReading r = read(
                received("2025-04-21"),
                new ClockEvent.CorrectionRequested(day("2025-04-27"), 10, null),
                new ClockEvent.Corrected(day("2025-05-12")));
        assertThat(r.due()).isEqualTo("2025-06-10");
    }

    @Test
    @DisplayName("条例第三十条: no correction within 15 working days: to be closed from the next working day")
    void uncorrected() {
        ClockReading r = read(
                received("2025-07-01"), new ClockEvent.CorrectionRequested(day("2025-07-07"), 15, day("2025-07-08")));
        assertThat(r.waitLimit()).isEqualTo("2025-07-29");
        assertThat(r.closableFrom()).isEqualTo("2025-07-30");
    }

    @ParameterizedTest(name = "条例第三十二条: third party answers {0}: reply by {1}")
    @CsvSource({"2025-08-26, 2025-09-16", "'', 2025-09-24"})
    void thirdParty(String answered, String due) {
        List<ClockEvent> facts = new ArrayList<>(List.of(
                received("2025-08-04"), new ClockEvent.ThirdPartyConsulted(day("2025-08-11"), day("2025-08-13"), "A")));
        if (!answered.isEmpty()) {
            facts.add(new ClockEvent.ThirdPartyAnswered(day(answered), "A"));
        }
        ClockReading r = read(facts.toArray(ClockEvent[]::new));
        assertThat(r.due()).isEqualTo(due);
        assertThat(r.flags().contains(ClockFlag.THIRD_PARTY_LAPSED)).isEqualTo(answered.isEmpty());
    }

    @ParameterizedTest(name = "条例第三十三条第二款: extended by {0} working days: reply by {1}")
    @CsvSource({"20, 2025-07-02", "10, 2025-06-18"})
    void extension(int days, String due) {
        assertThat(read(received("2025-05-06"), new ClockEvent.Extended(day("2025-06-04"), days))
                        .due())
                .isEqualTo(due);
    }

    @Test
    @DisplayName("条例第三十二条、第三十三条: consultation, then extension")
    void consultedAndExtended() {
        ClockReading r = read(
                received("2025-11-03"),
                new ClockEvent.ThirdPartyConsulted(day("2025-11-10"), null, "A"),
                new ClockEvent.ThirdPartyAnswered(day("2025-11-24"), "A"),
                new ClockEvent.Extended(day("2025-12-10"), 20));
        assertThat(r.due()).isEqualTo("2026-01-13");
    }

    @Test
    @DisplayName("国办函〔2020〕109号: paid in time restarts the period; unpaid may be closed from the next calendar day")
    void fee() {
        var asked = new ClockEvent.FeeNoticeSent(day("2025-03-24"), day("2025-03-26"));
        ClockReading unpaid = read(received("2025-03-10"), asked);
        assertThat(unpaid.waitLimit()).isEqualTo("2025-04-24");
        assertThat(unpaid.closableFrom()).isEqualTo("2025-04-25");
        assertThat(read(received("2025-03-10"), asked, new ClockEvent.FeePaid(day("2025-04-10")))
                        .due())
                .isEqualTo("2025-05-12");
    }

    @ParameterizedTest(name = "条例第三十四条: joint maker answers {0}: reply by {1}, consent by silence {2}")
    @CsvSource({"2026-07-02, 2026-07-28, false", "'', 2026-08-05, true"})
    void jointMaker(String answered, String due, boolean consent) {
        List<ClockEvent> facts = new ArrayList<>(List.of(
                received("2026-06-15"), new ClockEvent.AgencyConsulted(day("2026-06-17"), day("2026-06-18"), "A")));
        if (!answered.isEmpty()) {
            facts.add(new ClockEvent.AgencyAnswered(day(answered), "A"));
        }
        ClockReading r = read(facts.toArray(ClockEvent[]::new));
        assertThat(r.due()).isEqualTo(due);
        assertThat(r.flags().contains(ClockFlag.AGENCY_LAPSED)).isEqualTo(consent);
    }

    @Test
    @DisplayName("条例第三十、三十二、三十三条: corrected, consulted and extended in one case")
    void everything() {
        ClockReading r = read(
                received("2026-01-12"),
                new ClockEvent.CorrectionRequested(day("2026-01-20"), 10, day("2026-01-22")),
                new ClockEvent.Corrected(day("2026-02-06")),
                new ClockEvent.ThirdPartyConsulted(day("2026-02-12"), null, "A"),
                new ClockEvent.ThirdPartyAnswered(day("2026-03-06"), "A"),
                new ClockEvent.Extended(day("2026-03-20"), 15));
        assertThat(r.due()).isEqualTo("2026-04-21");
    }

    @Test
    @DisplayName("条例第二十六条: formed 31 May 2024: to be published by 1 July")
    void proactive() {
        ClockReading r = read(new ClockEvent.Formed(day("2024-05-31")));
        assertThat(r.due()).isEqualTo("2024-07-01");
        assertThat(r.correctionNoticeDue()).isNull();
    }

    @Test
    @DisplayName("行政复议法第二十条: the sixtieth day is in the National Day holiday and moves behind it")
    void remedies() {
        var reply = new ClockEvent.Replied(day("2025-08-06"), day("2025-08-06"), true);
        ClockReading r = read(received("2025-07-20"), reply);
        assertThat(r.reconsiderBy()).isEqualTo("2025-10-09");
        assertThat(r.sueBy()).isNull();
    }

    @ParameterizedTest(name = "条例第三十三条第三款: A until {0}, B {1} to {2}: the union counts, not the sum: reply by {3}")
    @CsvSource({"2026-03-13, 2026-03-10, 2026-03-20, 2026-04-16", "2026-03-13, 2026-03-18, 2026-03-27, 2026-04-20"})
    void union(String answeredA, String sentB, String answeredB, String due) {
        var a = new ClockEvent.ThirdPartyConsulted(day("2026-03-04"), null, "A");
        var b = new ClockEvent.ThirdPartyConsulted(day(sentB), null, "B");
        var endA = new ClockEvent.ThirdPartyAnswered(day(answeredA), "A");
        var endB = new ClockEvent.ThirdPartyAnswered(day(answeredB), "B");
        boolean overlapping = day(sentB).isBefore(day(answeredA));
        assertThat(read(received("2026-03-02"), a, overlapping ? b : endA, overlapping ? endA : b, endB)
                        .due())
                .isEqualTo(due);
    }

    @Test
    @DisplayName("国办函〔2020〕109号 and 条例第三十三条: after payment a fresh extension is possible")
    void extensionAfterPayment() {
        ClockReading r = read(
                received("2026-06-01"),
                new ClockEvent.Extended(day("2026-06-05"), 20),
                new ClockEvent.FeeNoticeSent(day("2026-06-10"), day("2026-06-12")),
                new ClockEvent.FeePaid(day("2026-07-06")),
                new ClockEvent.Extended(day("2026-07-20"), 20));
        assertThat(r.due()).isEqualTo("2026-08-31");
    }

    @Test
    @DisplayName("条例第三十二条: a limit over the National Day holiday")
    void overNationalDay() {
        ClockReading r = read(
                received("2026-09-07"), new ClockEvent.ThirdPartyConsulted(day("2026-09-14"), day("2026-09-16"), "A"));
        assertThat(r.due()).isEqualTo("2026-11-03");
    }

    @Test
    @DisplayName("no notice for 2027 yet: a date that depends on it says so")
    void provisional() {
        assertThat(read(received("2026-12-10")).flags()).containsExactly(ClockFlag.PROVISIONAL);
        assertThat(read(received("2026-12-03")).flags()).isEmpty();
    }

    private static ClockReading read(ClockEvent... facts) {
        return (ClockReading) StatutoryClock.read(List.of(facts), day("2026-12-31"), CALENDAR);
    }

    private static ClockEvent received(String on) {
        return new ClockEvent.Received(day(on), ReceiptChannel.IN_PERSON, null);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
