package cn.zhiqing.reports.annual.check;

import static cn.zhiqing.reports.annual.Row.R1_NEW;
import static cn.zhiqing.reports.annual.Row.R2_CARRY_IN;
import static cn.zhiqing.reports.annual.Row.R3_6_2_NO_PAYMENT;
import static cn.zhiqing.reports.annual.Row.R3_7_TOTAL;
import static cn.zhiqing.reports.annual.Row.R4_CARRY_OUT;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 合理性: the rules X8 to X10, X12 and X13, which one report can be asked about alone. */
final class Plausibility {
    /** From how many refusals on it is remarkable that nobody complained. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    private static final Set<Row> REFUSALS = EnumSet.complementOf(
            EnumSet.of(Row.R3_3_8_QUERY, Row.R3_1_GRANT, Row.R3_2_PARTIAL, R3_7_TOTAL, R4_CARRY_OUT));

    private final AnnualReport report;
    private final AnnualTables tables;
    private final List<Finding> findings;

    Plausibility(AnnualReport report, List<Finding> findings) {
        this.report = report;
        this.tables = report.tables();
        this.findings = findings;
    }

    void check() {
        inForceCoversIssued(Table1Cell.RULE_ISSUED, Table1Cell.RULE_REPEALED, Table1Cell.RULE_IN_FORCE);
        inForceCoversIssued(Table1Cell.NORMATIVE_ISSUED, Table1Cell.NORMATIVE_REPEALED, Table1Cell.NORMATIVE_IN_FORCE);
        oldDocuments(Table1Cell.OLD_RULE_MADE, Table1Cell.OLD_RULE_PUBLISHED, Table1Cell.OLD_RULE_TOTAL_PUBLIC);
        oldDocuments(
                Table1Cell.OLD_NORMATIVE_MADE,
                Table1Cell.OLD_NORMATIVE_PUBLISHED,
                Table1Cell.OLD_NORMATIVE_TOTAL_PUBLIC);
        oldItems(Table1Cell.OLD_PERMIT_PREV_ITEMS, Table1Cell.OLD_PERMIT_DELTA);
        oldItems(Table1Cell.OLD_SERVICE_PREV_ITEMS, Table1Cell.OLD_SERVICE_DELTA);
        oldItems(Table1Cell.OLD_PENALTY_PREV_ITEMS, Table1Cell.OLD_PENALTY_DELTA);
        oldItems(Table1Cell.OLD_COERCION_PREV_ITEMS, Table1Cell.OLD_COERCION_DELTA);
        oldItems(Table1Cell.OLD_FEE_PREV_ITEMS, Table1Cell.OLD_FEE_DELTA);
        refusalsMeetRemedies();
        narrativeAgrees();
        feesAgree();
    }

    private void inForceCoversIssued(Table1Cell issued, Table1Cell repealed, Table1Cell inForce) {
        BigDecimal made = tables.value(issued);
        BigDecimal gone = tables.value(repealed);
        BigDecimal valid = tables.value(inForce);
        if (made != null && gone != null && valid != null && valid.compareTo(made.subtract(gone)) < 0) {
            add(
                    Rule.X8,
                    Level.WARN,
                    inForce.id(),
                    Sums.plain(valid) + " < " + Sums.plain(made) + "-" + Sums.plain(gone));
        }
    }

    private void oldDocuments(Table1Cell made, Table1Cell published, Table1Cell total) {
        BigDecimal m = tables.value(made);
        BigDecimal p = tables.value(published);
        BigDecimal t = tables.value(total);
        if (p != null && t != null && p.compareTo(t) > 0) {
            add(Rule.X9, Level.WARN, total.id(), "本年新公开 " + Sums.plain(p) + " > 对外公开总数 " + Sums.plain(t));
        }
        if (Sums.differ(m, p)) {
            add(Rule.X9, Level.WARN, published.id(), "制作 " + Sums.plain(m) + " ≠ 公开 " + Sums.plain(p));
        }
        if (m != null && t != null && m.signum() > 0 && m.compareTo(t) == 0) {
            add(Rule.X9, Level.WARN, total.id(), "对外公开总数等于本年制作数 " + Sums.plain(m) + "，即以前年度没有文件");
        }
    }

    private void oldItems(Table1Cell before, Table1Cell delta) {
        BigDecimal sum = Sums.of(Stream.of(before, delta).map(tables::value));
        if (sum != null && sum.signum() < 0) {
            add(Rule.X9, Level.WARN, delta.id(), "上一年项目数加增减小于零：" + Sums.plain(sum));
        }
    }

    private void refusalsMeetRemedies() {
        BigDecimal refused = Sums.of(tables.rows().stream()
                .filter(row ->
                        row.isLeaf() && REFUSALS.contains(row) && !row.name().startsWith("R3_6"))
                .map(row -> tables.value(row, Column.C7_TOTAL)));
        List<@Nullable BigDecimal> totals = Stream.of(Remedy.values())
                .map(remedy -> tables.value(remedy, RemedyColumn.TOTAL))
                .toList();
        if (refused != null && refused.compareTo(MANY) >= 0 && Sums.allZero(totals)) {
            add(Rule.X10, Level.INFO, Remedy.RV.name(), Sums.plain(refused) + "件");
        }
    }

    private void narrativeAgrees() {
        BigDecimal fresh = tables.value(R1_NEW, Column.C7_TOTAL);
        BigDecimal all = Sums.of(Stream.of(R1_NEW, R2_CARRY_IN).map(row -> tables.value(row, Column.C7_TOTAL)));
        Integer received = report.narrative().received();
        if (received != null
                && Sums.differ(BigDecimal.valueOf(received), fresh)
                && Sums.differ(BigDecimal.valueOf(received), all)) {
            add(Rule.X12, Level.WARN, R1_NEW.name(), "正文收到 " + received + "，表二 " + Sums.plain(fresh));
        }
        stated(report.narrative().closed(), R3_7_TOTAL);
        stated(report.narrative().carriedOut(), R4_CARRY_OUT);
    }

    private void stated(@Nullable Integer said, Row row) {
        BigDecimal counted = tables.value(row, Column.C7_TOTAL);
        if (said != null && Sums.differ(BigDecimal.valueOf(said), counted)) {
            add(Rule.X12, Level.WARN, row.name(), "正文 " + said + "，表二 " + Sums.plain(counted));
        }
    }

    private void feesAgree() {
        BigDecimal unpaid = tables.value(R3_6_2_NO_PAYMENT, Column.C7_TOTAL);
        if (report.narrative().saysNoFees() && unpaid != null && unpaid.signum() > 0) {
            add(Rule.X13, Level.WARN, R3_6_2_NO_PAYMENT.name(), Sums.plain(unpaid) + "件");
        }
    }

    private void add(Rule rule, Level level, String at, String detail) {
        findings.add(new Finding(rule, level, at, detail));
    }
}
