package cn.zhiqing.reports.annual.check;

import static cn.zhiqing.reports.annual.Row.R2_CARRY_IN;
import static cn.zhiqing.reports.annual.Row.R4_CARRY_OUT;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Table1Cell;
import java.math.BigDecimal;
import java.util.List;

/** 跨年勾稽: the rules X6, X7 and X11, which need the report of the year before. */
final class YearBefore {
    private final AnnualTables before;
    private final AnnualTables now;
    private final List<Finding> findings;

    YearBefore(AnnualTables before, AnnualTables now, List<Finding> findings) {
        this.before = before;
        this.now = now;
        this.findings = findings;
    }

    void check() {
        for (Column column : Column.values()) {
            BigDecimal out = before.value(R4_CARRY_OUT, column);
            BigDecimal in = now.value(R2_CARRY_IN, column);
            if (Sums.differ(in, out)) {
                String detail = column.label() + " 上年结转 " + Sums.plain(in) + " ≠ 上一年度结转下年度 " + Sums.plain(out);
                findings.add(new Finding(Rule.X6, Level.ERROR, column.name(), detail));
            }
        }
        inForce(Table1Cell.RULE_ISSUED, Table1Cell.RULE_REPEALED, Table1Cell.RULE_IN_FORCE);
        inForce(Table1Cell.NORMATIVE_ISSUED, Table1Cell.NORMATIVE_REPEALED, Table1Cell.NORMATIVE_IN_FORCE);
        suitsFollowReconsiderations();
    }

    private void inForce(Table1Cell issued, Table1Cell repealed, Table1Cell inForce) {
        BigDecimal last = before.value(inForce);
        BigDecimal made = now.value(issued);
        BigDecimal gone = now.value(repealed);
        BigDecimal valid = now.value(inForce);
        if (last != null
                && made != null
                && gone != null
                && Sums.differ(valid, last.add(made).subtract(gone))) {
            String detail =
                    Sums.plain(valid) + " ≠ " + Sums.plain(last) + "+" + Sums.plain(made) + "-" + Sums.plain(gone);
            findings.add(new Finding(Rule.X7, Level.WARN, inForce.id(), detail));
        }
    }

    private void suitsFollowReconsiderations() {
        BigDecimal suits = now.value(Remedy.LR, RemedyColumn.TOTAL);
        BigDecimal closedNow = closed(now);
        BigDecimal closedBefore = closed(before);
        if (suits != null && suits.compareTo(closedNow.add(closedBefore)) > 0) {
            String detail = Sums.plain(suits) + " > " + Sums.shown(closedNow, closedBefore);
            findings.add(new Finding(Rule.X11, Level.INFO, Remedy.LR.name(), detail));
        }
    }

    private static BigDecimal closed(AnnualTables tables) {
        BigDecimal closed =
                Sums.of(List.of(RemedyColumn.MAINTAINED, RemedyColumn.CORRECTED, RemedyColumn.OTHER).stream()
                        .map(column -> tables.value(Remedy.RV, column)));
        return closed == null ? BigDecimal.ZERO : closed;
    }
}
