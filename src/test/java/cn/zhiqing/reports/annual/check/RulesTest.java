package cn.zhiqing.reports.annual.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Narrative;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sums of the annual report (勾稽关系, 国办公开办函〔2021〕30号)")
class RulesTest {
    @Test
    void aReportThatAddsUpHasNoFindings() {
        assertThat(found(sound())).isEmpty();
    }

    @Test
    @DisplayName("X1 names the column, X2 the column, X3 the row")
    void sumsOfTable2() {
        assertThat(found(sound().put(Row.R1_NEW, Column.C1_NATURAL, 6).put(Row.R1_NEW, Column.C7_TOTAL, 6)))
                .containsExactlyInAnyOrder("X1@C1_NATURAL", "X1@C7_TOTAL");
        assertThat(found(sound().put(Row.R3_1_GRANT, Column.C1_NATURAL, 2).put(Row.R3_1_GRANT, Column.C7_TOTAL, 2)))
                .containsExactlyInAnyOrder("X2@C1_NATURAL", "X2@C7_TOTAL");
        assertThat(found(sound().put(Row.R3_5_2_REPEAT, Column.C7_TOTAL, 1)))
                .containsExactlyInAnyOrder("X2@C7_TOTAL", "X3@R3_5_2_REPEAT");
    }

    @Test
    @DisplayName("X4 names the cell: words, negative and broken numbers; increase and money are free")
    void cellsHoldNumbers() {
        assertThat(found(sound().put(Table1Cell.PERMIT_DECISIONS, Cell.text("不公开"))
                        .put(Table1Cell.FEE_AMOUNT_WAN, Cell.of(new BigDecimal("0.35")))
                        .put(Table1Cell.RULE_ISSUED, Cell.of(new BigDecimal("0.5")))
                        .put(Table1Cell.RULE_IN_FORCE, 3)
                        .put(new Table2Cell(Row.R3_5_2_REPEAT, Column.C6_OTHER), Cell.text("/"))))
                .containsExactlyInAnyOrder(
                        "X4@T1.A20_05.PERMIT.DECISIONS", "X4@T1.A20_01.RULE.ISSUED", "X4@R3_5_2_REPEAT.C6_OTHER");
        AnnualTables old = AnnualTables.in(ReportFormat.FORMAT_2019)
                .put(Table1Cell.OLD_PERMIT_PREV_ITEMS, 5)
                .put(Table1Cell.OLD_PERMIT_DELTA, -5)
                .zeroElsewhere()
                .build();
        assertThat(Rules.check(report(2020, old), null)).isEmpty();
    }

    @Test
    @DisplayName("X1 to X3 and X5 are judged only where every cell holds a number; blanks alone are no finding")
    void blanksAreNotJudged() {
        assertThat(found(sound().put(new Table2Cell(Row.R3_1_GRANT, Column.C1_NATURAL), Cell.BLANK)
                        .put(new Table2Cell(Row.R3_7_TOTAL, Column.C2_BUSINESS), Cell.MISSING)))
                .isEmpty();
    }

    @Test
    void outcomesOfTable3() {
        assertThat(found(sound().put(Remedy.LD, RemedyColumn.PENDING, 1))).containsExactly("X5@LD");
    }

    @Test
    @DisplayName("X6 and X7 against the year before")
    void theYearBefore() {
        AnnualTables now = sound().put(Table1Cell.RULE_IN_FORCE, 9).build();
        AnnualTables before = AnnualTables.in(ReportFormat.FORMAT_2021)
                .put(Row.R4_CARRY_OUT, Column.C2_BUSINESS, 2)
                .put(Row.R4_CARRY_OUT, Column.C7_TOTAL, 2)
                .put(Table1Cell.RULE_IN_FORCE, 8)
                .zeroElsewhere()
                .build();
        assertThat(places(Rules.check(report(2024, now), report(2023, before))))
                .containsExactlyInAnyOrder(
                        "X6@C1_NATURAL", "X6@C2_BUSINESS", "X6@C7_TOTAL", "X7@T1.A20_01.RULE.IN_FORCE");
        assertThat(report(2023, before).precedes(report(2024, now))).isTrue();
        assertThat(report(2022, before).precedes(report(2024, now))).isFalse();
    }

    @Test
    @DisplayName("X8 to X10, X12 and X13 are warnings and notes, never errors")
    void plausibility() {
        AnnualTables tables = sound().put(Table1Cell.NORMATIVE_ISSUED, 5)
                .put(Table1Cell.NORMATIVE_IN_FORCE, 3)
                .build();
        Narrative narrative = new Narrative(9, 4, 1, true);
        List<Finding> findings = Rules.check(new AnnualReport("青山市水务局", 2024, tables, narrative), null);
        assertThat(places(findings)).contains("X8@T1.A20_01.NORMATIVE.IN_FORCE", "X12@R1_NEW");
        assertThat(findings).noneMatch(finding -> finding.level() == Level.ERROR);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.mend()).isNotBlank());
    }

    @Test
    @DisplayName("X14: a city's report is the sum of its bodies'")
    void aggregate() {
        AnnualReport one = report(2024, sound().build());
        assertThat(Rules.checkAggregate(one, List.of(one))).isEmpty();
        assertThat(Rules.checkAggregate(one, List.of(one, one))).isNotEmpty();
    }

    @Test
    void differencesAreCellByCell() {
        assertThat(sound().build().differencesTo(sound().build())).isEmpty();
        assertThat(sound().put(Remedy.RV, RemedyColumn.OTHER, 2).build().differencesTo(sound().build()))
                .singleElement()
                .satisfies(difference -> assertThat(difference.cell().id()).isEqualTo("RV.OTHER"));
    }

    private static AnnualTables.Builder sound() {
        AnnualTables.Builder tables = AnnualTables.in(ReportFormat.FORMAT_2021);
        tables.count(Row.R1_NEW, Column.C1_NATURAL, 4).count(Row.R2_CARRY_IN, Column.C1_NATURAL, 1);
        tables.count(Row.R3_1_GRANT, Column.C1_NATURAL, 3).count(Row.R3_3_8_QUERY, Column.C1_NATURAL, 1);
        tables.count(Row.R3_7_TOTAL, Column.C1_NATURAL, 4).count(Row.R4_CARRY_OUT, Column.C1_NATURAL, 1);
        return tables.zeroElsewhere();
    }

    private static AnnualReport report(int year, AnnualTables tables) {
        return new AnnualReport("青山市水务局", year, tables, Narrative.NONE);
    }

    private static List<String> found(AnnualTables.Builder tables) {
        return places(Rules.check(report(2024, tables.build()), null).stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList());
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + "@" + finding.at())
                .toList();
    }
}
