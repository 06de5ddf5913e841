package cn.zhiqing.cli;

import cn.zhiqing.city.Theatre;
import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.CellDifference;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.check.Level;
import cn.zhiqing.reports.annual.check.Rules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of a replay: the report it holds, or why its year cannot be lived. */
record ReplayFile(String file, @Nullable AnnualReport report, String trouble, List<Finding> findings) {

    private static final int EARLIEST = 2019;

    static ReplayFile unreadable(String file, String reason) {
        return new ReplayFile(file, null, reason, List.of());
    }

    /** A year can be lived when the report says which, its sums hold and no cell of table 2 is missing. */
    static ReplayFile of(String file, AnnualReport report) {
        List<Finding> wrong = Rules.check(report, null).stream()
                .filter(finding ->
                        finding.level() == Level.ERROR && !finding.at().startsWith("T1"))
                .toList();
        return new ReplayFile(file, report, wrong.isEmpty() ? trouble(report) : "报告自身的数字不相符", wrong);
    }

    private static String trouble(AnnualReport report) {
        Integer year = report.year();
        if (year == null) {
            return "报告没有写明年度";
        }
        if (year < EARLIEST) {
            return "报告年度早于现行条例施行的2019年";
        }
        boolean gap = report.tables().ids().stream()
                .anyMatch(id -> id instanceof Table2Cell && report.tables().value(id) == null);
        return gap ? "申请情况表有空缺，不能据以重过这一年" : "";
    }

    Optional<Theatre.Script> script() {
        AnnualReport known = report;
        if (known == null || !trouble.isEmpty()) {
            return Optional.empty();
        }
        Integer year = known.year();
        String agency = known.agency();
        return year == null
                ? Optional.empty()
                : Optional.of(new Theatre.Script(agency == null ? file : agency, year, known.tables()));
    }

    ReplayResult result(Theatre.@Nullable Performance performance) {
        if (performance == null || report == null) {
            return new ReplayResult(this, 0, new int[4], List.of());
        }
        int[] equal = new int[4];
        List<CellDifference> differences =
                performance.script().published().differencesTo(performance.derived()).stream()
                        .filter(d -> counts(d.cell()))
                        .toList();
        for (CellId id : performance.script().published().ids()) {
            if (counts(id)) {
                int table = id instanceof Table2Cell ? 0 : 2;
                equal[table + 1]++;
                equal[table] += differences.stream().noneMatch(d -> d.cell().equals(id)) ? 1 : 0;
            }
        }
        return new ReplayResult(this, performance.cases(), equal, differences);
    }

    /** Tables 2 and 3 are compared, in the cells that the report holds. */
    private boolean counts(CellId id) {
        return !(id instanceof Table1Cell) && report != null && report.tables().value(id) != null;
    }
}
