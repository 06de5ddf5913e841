package cn.zhiqing.cli;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.city.Theatre;
import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellDifference;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.check.Level;
import cn.zhiqing.reports.annual.check.Rule;
import cn.zhiqing.reports.annual.check.Rules;
import cn.zhiqing.reports.annual.read.ReadResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One file of a replay: the report it holds, or why its year cannot be lived.
 *
 * @param trouble empty when nothing is in the way
 * @param findings what is wrong with the report, when that is the trouble
 */
record ReplayFile(String file, @Nullable AnnualReport report, String trouble, List<Finding> findings) {

    private static final int EARLIEST = 2019;

    /** More than any city of the country receives in a year; planned in memory. */
    static final int MOST_REQUESTS = 50_000;

    static ReplayFile of(CommandSpec spec, String file, ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> of(spec, file, read.report());
            case ReadResult.Unreadable(String reason, String english) ->
                new ReplayFile(file, null, ReportFiles.english(spec) ? english : reason, List.of());
        };
    }

    /** A year can be lived when the report says which, its sums hold and no cell of table 2 is missing. */
    private static ReplayFile of(CommandSpec spec, String file, AnnualReport report) {
        List<Finding> wrong = Rules.check(report, null).stream()
                .filter(finding ->
                        finding.level() == Level.ERROR && !finding.at().startsWith("T1"))
                .toList();
        if (!wrong.isEmpty()) {
            return new ReplayFile(file, report, Words.say(spec, "replay.trouble.sums"), wrong);
        }
        List<Finding> gaps = gaps(report.tables());
        if (!gaps.isEmpty()) {
            return new ReplayFile(file, report, Words.say(spec, "replay.trouble.gaps"), gaps);
        }
        return new ReplayFile(file, report, trouble(spec, report), List.of());
    }

    private static String trouble(CommandSpec spec, AnnualReport report) {
        Integer year = report.year();
        int latest = WorkingCalendar.builtIn().lastNoticedDay().getYear();
        if (year == null) {
            return Words.say(spec, "replay.trouble.year");
        }
        if (year < EARLIEST || year > latest) {
            return Words.say(spec, "replay.trouble.years", String.valueOf(EARLIEST), String.valueOf(latest));
        }
        BigDecimal most = BigDecimal.valueOf(MOST_REQUESTS);
        boolean many = report.tables().ids().stream()
                .filter(id -> !(id instanceof Table1Cell))
                .map(id -> report.tables().value(id))
                .anyMatch(value -> value != null && value.compareTo(most) > 0);
        return many ? Words.say(spec, "replay.trouble.many", String.valueOf(MOST_REQUESTS)) : "";
    }

    /** Rows and cells of table 2 that hold no number: without them the year is not known. */
    private static List<Finding> gaps(AnnualTables tables) {
        List<Finding> gaps = new ArrayList<>();
        for (Row row : tables.rows()) {
            List<Column> empty = Arrays.stream(Column.values())
                    .filter(column -> tables.value(row, column) == null)
                    .toList();
            if (empty.size() == Column.values().length) {
                gaps.add(new Finding(Rule.X4, Level.ERROR, row.name(), row.label() + " —"));
            } else {
                empty.forEach(column -> gaps.add(new Finding(
                        Rule.X4,
                        Level.ERROR,
                        new Table2Cell(row, column).id(),
                        row.label() + "，" + column.label() + " —")));
            }
        }
        return gaps;
    }

    /** The same file, its year not lived for a reason that showed itself on the way. */
    ReplayFile failed(String reason) {
        return new ReplayFile(file, report, reason, List.of());
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
