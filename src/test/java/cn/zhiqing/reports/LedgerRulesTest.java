package cn.zhiqing.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerRulesTest {

    private static final BodyId BODY = new BodyId(7);
    private static final LocalDate DECEMBER = LocalDate.parse("2024-12-20");
    private static final LocalDate JANUARY = LocalDate.parse("2025-01-14");

    @Test
    @DisplayName(
            "received 2024-12-20 and open on 31 December: new and carried out in 2024, carried in and ended in 2025")
    void carriedOverNewYear() {
        CaseFact fact = received(Channel.IN_PERSON, DECEMBER, null).after(signed(JANUARY, ReplyKind.GRANT));

        AnnualTables y2024 = tables(2024, fact);
        assertThat(y2024.value(Row.R1_NEW, Column.C1_NATURAL)).isEqualTo(BigDecimal.ONE);
        assertThat(y2024.value(Row.R3_7_TOTAL, Column.C7_TOTAL)).isEqualTo(BigDecimal.ZERO);
        assertThat(y2024.value(Row.R4_CARRY_OUT, Column.C7_TOTAL)).isEqualTo(BigDecimal.ONE);
        AnnualTables y2025 = tables(2025, fact);
        assertThat(y2025.value(Row.R1_NEW, Column.C7_TOTAL)).isEqualTo(BigDecimal.ZERO);
        assertThat(y2025.value(Row.R2_CARRY_IN, Column.C1_NATURAL)).isEqualTo(BigDecimal.ONE);
        assertThat(y2025.value(Row.R3_1_GRANT, Column.C1_NATURAL)).isEqualTo(BigDecimal.ONE);
        assertThat(y2025.value(Row.R4_CARRY_OUT, Column.C7_TOTAL)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    @DisplayName(
            "条例 art. 31: an online application counts in the year in which both sides confirmed, not in which it came")
    void countsByReceiptDay() {
        CaseFact waiting = received(Channel.ONLINE, LocalDate.parse("2024-12-31"), null);
        assertThat(tables(2024, waiting).value(Row.R1_NEW, Column.C7_TOTAL)).isEqualTo(BigDecimal.ZERO);

        CaseFact confirmed = waiting.after(new CaseEvent.ReceiptConfirmed(LocalDate.parse("2025-01-02")));
        assertThat(tables(2024, confirmed).value(Row.R1_NEW, Column.C7_TOTAL)).isEqualTo(BigDecimal.ZERO);
        assertThat(tables(2025, confirmed).value(Row.R1_NEW, Column.C7_TOTAL)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    @DisplayName("an application handed to the competent body counts there only")
    void referredCountsElsewhere() {
        CaseFact fact = received(Channel.IN_PERSON, DECEMBER, null)
                .after(new CaseEvent.ReferredToBody(DECEMBER, new BodyId(8), new CaseId(2), 1));
        assertThat(Tally.places(fact)).isEmpty();
    }

    @Test
    @DisplayName("D.5: a split application counts by its units; merged again it counts once, and its units no more")
    void unitsCount() {
        CaseFact whole = received(Channel.IN_PERSON, DECEMBER, null);
        CaseFact cover = whole.after(
                new CaseEvent.ApplicationSplit(JANUARY, List.of(new CaseId(2), new CaseId(3)), List.of(1L, 2L)));
        assertThat(Tally.places(cover)).isEmpty();
        CaseFact unit = received(Channel.IN_PERSON, DECEMBER, null)
                .after(new CaseEvent.MatterSeparated(JANUARY, new CaseId(1), 1, 1, null, null, 0));
        assertThat(Tally.places(unit)).isEqualTo(Tally.places(whole));

        assertThat(Tally.places(cover.after(new CaseEvent.MattersMerged(JANUARY, 1))))
                .isEqualTo(Tally.places(whole));
        assertThat(Tally.places(unit.after(new CaseEvent.MatterMerged(JANUARY, new CaseId(1), 1))))
                .isEmpty();
    }

    @Test
    @DisplayName("the old form's 三（六）is the sum of the new form's three rows")
    void oldForm() {
        CaseFact withdrawn = received(Channel.IN_PERSON, LocalDate.parse("2020-03-02"), null)
                .after(new CaseEvent.Withdrawn(LocalDate.parse("2020-03-05"), 1));
        AnnualTables old = tables(2020, withdrawn);
        assertThat(old.format()).isEqualTo(ReportFormat.FORMAT_2019);
        assertThat(old.value(Row.R3_6_OTHER_ALL, Column.C1_NATURAL)).isEqualTo(BigDecimal.ONE);
        assertThat(old.value(Row.R3_7_TOTAL, Column.C1_NATURAL)).isEqualTo(BigDecimal.ONE);
    }

    @Test
    @DisplayName("a lawsuit is pending at the end of each year until its result, which counts in the year it came")
    void pendingLawsuit() {
        CaseFact fact = received(Channel.IN_PERSON, LocalDate.parse("2023-09-04"), null)
                .after(signed(LocalDate.parse("2023-09-20"), ReplyKind.NOT_EXIST))
                .after(new CaseEvent.RemedySought(LocalDate.parse("2023-11-01"), 1, RemedyTrack.DIRECT_SUIT))
                .after(new CaseEvent.RemedyDecided(LocalDate.parse("2025-02-11"), 1, RemedyResult.CORRECTED));
        assertThat(tables(2023, fact).value(Remedy.LD, RemedyColumn.PENDING)).isEqualTo(BigDecimal.ONE);
        assertThat(tables(2024, fact).value(Remedy.LD, RemedyColumn.PENDING)).isEqualTo(BigDecimal.ONE);
        assertThat(tables(2025, fact).value(Remedy.LD, RemedyColumn.PENDING)).isEqualTo(BigDecimal.ZERO);
        assertThat(tables(2025, fact).value(Remedy.LD, RemedyColumn.CORRECTED)).isEqualTo(BigDecimal.ONE);
        assertThat(tables(2025, fact).value(Remedy.LD, RemedyColumn.TOTAL)).isEqualTo(BigDecimal.ONE);
    }

    private static CaseFact received(
            Channel channel, LocalDate on, @org.jspecify.annotations.Nullable LocalDate confirmed) {
        return CaseFact.of(new CaseEvent.ApplicationReceived(
                BODY, on.getYear(), 1, channel, on, confirmed, ApplicantKind.NATURAL, true, 1, null, null, null));
    }

    private static CaseEvent signed(LocalDate on, ReplyKind kind) {
        return new CaseEvent.DecisionSigned(on, kind, on.getYear(), 1);
    }

    private static AnnualTables tables(int year, CaseFact fact) {
        Map<Tally.Place, Long> tallies = new HashMap<>();
        List<Tally.Place> places = Tally.places(fact);
        places.forEach(place -> tallies.merge(place, 1L, Long::sum));
        ReportFormat format = ReportFormat.forYear(year);
        return new TableMaker(year, tallies).make(format, format.rows()).build();
    }
}
