package cn.zhiqing.reports;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import java.util.List;
import java.util.Map;

/** Makes tables 2 and 3 of a year out of the tallies of all years up to it. Pure. */
final class TableMaker {

    private final int year;
    private final Map<Tally.Place, Long> tallies;

    /** @param tallies of one body, of every year; later years are not looked at */
    TableMaker(int year, Map<Tally.Place, Long> tallies) {
        this.year = year;
        this.tallies = tallies;
    }

    /** @param rows the rows that table 2 prints: usually those of the format */
    AnnualTables.Builder make(ReportFormat format, List<Row> rows) {
        AnnualTables.Builder tables = AnnualTables.in(format, rows);
        for (Column column : Column.PARTS) {
            for (Row row : rows) {
                tables.count(row, column, table2(row, column));
            }
        }
        for (Remedy remedy : Remedy.values()) {
            long total = 0;
            for (RemedyColumn column : RemedyColumn.PARTS) {
                long n = table3(remedy, column);
                tables.put(remedy, column, n);
                total += n;
            }
            tables.put(remedy, RemedyColumn.TOTAL, total);
        }
        return tables;
    }

    private long table2(Row row, Column column) {
        return switch (row) {
            case R2_CARRY_IN -> open(column, year - 1);
            case R4_CARRY_OUT -> open(column, year);
            case R3_7_TOTAL -> ended(column, year, year);
            case R3_6_OTHER_ALL ->
                Row.OTHER_PARTS.stream()
                        .mapToLong(part -> sum(part.name(), column.name(), year, year))
                        .sum();
            default -> sum(row.name(), column.name(), year, year);
        };
    }

    /** Received up to the end of that year and not ended by then. */
    private long open(Column column, int until) {
        return sum("R1_NEW", column.name(), Integer.MIN_VALUE, until) - ended(column, Integer.MIN_VALUE, until);
    }

    private long ended(Column column, int from, int until) {
        return ReportFormat.FORMAT_2021.rows().stream()
                .filter(Row::isLeaf)
                .mapToLong(row -> sum(row.name(), column.name(), from, until))
                .sum();
    }

    private long table3(Remedy remedy, RemedyColumn column) {
        if (column != RemedyColumn.PENDING) {
            return sum(remedy.name(), column.name(), year, year);
        }
        long decided = RemedyColumn.PARTS.stream()
                .filter(part -> part != RemedyColumn.PENDING)
                .mapToLong(part -> sum(remedy.name(), part.name(), Integer.MIN_VALUE, year))
                .sum();
        return sum(remedy.name(), Tally.SOUGHT, Integer.MIN_VALUE, year) - decided;
    }

    private long sum(String row, String column, int from, int until) {
        long sum = 0;
        for (Map.Entry<Tally.Place, Long> entry : tallies.entrySet()) {
            Tally.Place place = entry.getKey();
            if (place.year() >= from
                    && place.year() <= until
                    && place.row().equals(row)
                    && place.column().equals(column)) {
                sum += entry.getValue();
            }
        }
        return sum;
    }
}
