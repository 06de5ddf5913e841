package cn.zhiqing.reports.annual.check;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 勾稽检查: what is wrong with an annual report, and what would mend it. */
public final class Rules {
    private Rules() {}

    /**
     * Findings on one report, in the order of the rules' kinds: sums, year before, plausibility.
     *
     * @param previousYear the report of the same body for the year before; null when it is not at hand
     */
    public static List<Finding> check(AnnualReport report, @Nullable AnnualReport previousYear) {
        List<Finding> findings = new ArrayList<>();
        new TableSums(report.tables(), findings).check();
        if (previousYear != null) {
            new YearBefore(previousYear.tables(), report.tables(), findings).check();
        } else {
            carriedInIsUnconfirmed(report, findings);
        }
        new Plausibility(report, findings).check();
        return List.copyOf(findings);
    }

    /**
     * Rule X14: an aggregate report beside the reports of all its members. A cell that one of them does not hold is not judged;
     * nothing is without members.
     */
    public static List<Finding> checkAggregate(AnnualReport aggregate, List<AnnualReport> members) {
        List<Finding> findings = new ArrayList<>();
        if (members.isEmpty()) {
            return findings;
        }
        for (CellId id : aggregate.tables().ids()) {
            BigDecimal sum =
                    Sums.of(members.stream().map(member -> member.tables().value(id)));
            BigDecimal whole = aggregate.tables().value(id);
            if (Sums.differ(sum, whole)) {
                String detail = id.label() + " " + Sums.plain(whole) + " ≠ Σ " + Sums.plain(sum);
                findings.add(new Finding(Rule.X14, Level.ERROR, id.id(), detail));
            }
        }
        return List.copyOf(findings);
    }

    private static void carriedInIsUnconfirmed(AnnualReport report, List<Finding> findings) {
        BigDecimal carried = report.tables().value(Row.R2_CARRY_IN, Column.C7_TOTAL);
        if (carried != null && carried.signum() > 0) {
            String detail = "上年结转 " + Sums.plain(carried) + "件，未提供上一年度报告，无法核对";
            findings.add(new Finding(Rule.X6, Level.INFO, Column.C7_TOTAL.name(), detail));
        }
    }
}
