package cn.zhiqing.city;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a year's figures out of the tables of a report. */
final class Figures {

    private Figures() {}

    /** The figures of tables 2 and 3; a cell of table 3 that the report does not hold counts as none. */
    static YearFigures of(int year, AnnualTables tables) {
        Map<String, int[]> rows = new HashMap<>();
        for (Row row : tables.rows()) {
            int[] counts = new int[YearFigures.COLUMNS];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = number(tables.value(row, Column.PARTS.get(i)));
            }
            rows.put(row.name(), counts);
        }
        Map<String, int[]> remedies = new HashMap<>();
        for (Remedy remedy : Remedy.values()) {
            int[] counts = new int[RemedyColumn.PARTS.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = number(tables.value(remedy, RemedyColumn.PARTS.get(i)));
            }
            remedies.put(remedy.name(), counts);
        }
        return new YearFigures(year, rows, remedies);
    }

    private static int number(@Nullable BigDecimal value) {
        return value == null ? 0 : value.intValueExact();
    }
}
