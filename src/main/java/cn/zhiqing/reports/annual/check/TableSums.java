package cn.zhiqing.reports.annual.check;

import static cn.zhiqing.reports.annual.Row.R1_NEW;
import static cn.zhiqing.reports.annual.Row.R2_CARRY_IN;
import static cn.zhiqing.reports.annual.Row.R3_7_TOTAL;
import static cn.zhiqing.reports.annual.Row.R4_CARRY_OUT;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 表内勾稽: the rules X1 to X5, which one report alone must satisfy; judged only where all cells hold numbers. */
final class TableSums {
    private final AnnualTables tables;
    private final List<Finding> findings;

    TableSums(AnnualTables tables, List<Finding> findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void check() {
        for (Column column : Column.values()) {
            receivedEqualsClosedAndCarriedOut(column);
            totalIsTheSumOfResults(column);
        }
        tables.rows().forEach(this::totalIsTheSumOfApplicants);
        tables.ids().forEach(this::cellHoldsANumber);
        for (Remedy remedy : Remedy.values()) {
            totalIsTheSumOfOutcomes(remedy);
        }
    }

    private void receivedEqualsClosedAndCarriedOut(Column column) {
        BigDecimal fresh = tables.value(R1_NEW, column);
        BigDecimal carried = tables.value(R2_CARRY_IN, column);
        BigDecimal closed = tables.value(R3_7_TOTAL, column);
        BigDecimal out = tables.value(R4_CARRY_OUT, column);
        BigDecimal left = Sums.of(List.of(R1_NEW, R2_CARRY_IN).stream().map(row -> tables.value(row, column)));
        BigDecimal right = Sums.of(List.of(R3_7_TOTAL, R4_CARRY_OUT).stream().map(row -> tables.value(row, column)));
        if (Sums.differ(left, right)) {
            error(
                    Rule.X1,
                    column.name(),
                    column.label() + " " + Sums.shown(fresh, carried) + " ≠ " + Sums.shown(closed, out));
        }
    }

    private void totalIsTheSumOfResults(Column column) {
        BigDecimal sum = Sums.of(tables.rows().stream().filter(Row::isLeaf).map(row -> tables.value(row, column)));
        BigDecimal total = tables.value(R3_7_TOTAL, column);
        if (Sums.differ(sum, total)) {
            error(Rule.X2, column.name(), column.label() + " " + compared(sum, total));
        }
    }

    private void totalIsTheSumOfApplicants(Row row) {
        BigDecimal sum = Sums.of(Column.PARTS.stream().map(column -> tables.value(row, column)));
        BigDecimal total = tables.value(row, Column.C7_TOTAL);
        if (Sums.differ(sum, total)) {
            error(Rule.X3, row.name(), row.label() + " " + compared(sum, total));
        }
    }

    private void totalIsTheSumOfOutcomes(Remedy remedy) {
        BigDecimal sum = Sums.of(RemedyColumn.PARTS.stream().map(column -> tables.value(remedy, column)));
        BigDecimal total = tables.value(remedy, RemedyColumn.TOTAL);
        if (Sums.differ(sum, total)) {
            error(Rule.X5, remedy.name(), remedy.label() + " " + compared(sum, total));
        }
    }

    private void cellHoldsANumber(CellId id) {
        Cell cell = tables.cell(id);
        BigDecimal value = cell.value();
        if (cell.isText()) {
            error(Rule.X4, id.id(), id.label() + " “" + cell.shown() + "”");
        } else if (value != null && !mayHold(id, value)) {
            error(Rule.X4, id.id(), id.label() + " " + value.toPlainString());
        }
    }

    private static boolean mayHold(CellId id, BigDecimal value) {
        boolean signed = id instanceof Table1Cell cell && cell.isSigned();
        boolean money = id instanceof Table1Cell cell && cell.isMoney();
        return (signed || value.signum() >= 0)
                && (money || value.stripTrailingZeros().scale() <= 0);
    }

    private static String compared(@Nullable BigDecimal sum, @Nullable BigDecimal total) {
        return "Σ=" + Sums.plain(sum) + " ≠ " + Sums.plain(total);
    }

    private void error(Rule rule, String at, String detail) {
        findings.add(new Finding(rule, Level.ERROR, at, detail));
    }
}
