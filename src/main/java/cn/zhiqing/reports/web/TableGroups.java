package cn.zhiqing.reports.web;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The printed shape of table 2: group headings with their subtotals, indents, and labels without their group's number. */
final class TableGroups {

    /** A heading that stands before its first row. */
    record Group(String style, String label, List<Row> rows) {

        String subtotal(AnnualTables tables) {
            if (rows.isEmpty()) {
                return "";
            }
            BigDecimal sum = rows.stream()
                    .filter(tables.rows()::contains)
                    .map(row -> tables.value(row, Column.C7_TOTAL))
                    .filter(value -> value != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return "小计 " + sum.toPlainString();
        }
    }

    private static final Group RESULTS = new Group("h", "三、本年度办理结果", List.of());

    private TableGroups() {}

    static Optional<Group> before(Row row) {
        return Optional.ofNullable(
                switch (row) {
                    case R3_1_GRANT -> RESULTS;
                    case R3_3_1_SECRET -> group("（三）不予公开", "R3_3_");
                    case R3_4_1_NOT_HELD -> group("（四）无法提供", "R3_4_");
                    case R3_5_1_PETITION -> group("（五）不予处理", "R3_5_");
                    case R3_6_1_NO_CORRECTION -> group("（六）其他处理", "R3_6_");
                    default -> null;
                });
    }

    private static Group group(String label, String prefix) {
        List<Row> rows = java.util.Arrays.stream(Row.values())
                .filter(row -> row.name().startsWith(prefix) && row != Row.R3_6_OTHER_ALL)
                .toList();
        return new Group("h i1", label, rows);
    }

    static String style(Row row) {
        return switch (row) {
            case R1_NEW, R2_CARRY_IN, R4_CARRY_OUT -> "i0 sumr";
            case R3_7_TOTAL -> "i1 sumr";
            case R3_1_GRANT, R3_2_PARTIAL, R3_6_OTHER_ALL -> "i1";
            default -> "i2";
        };
    }

    /** The label below its group's heading: without 三（三） in front. */
    static String shortLabel(Row row) {
        String label = row.label();
        return switch (row) {
            case R1_NEW, R2_CARRY_IN, R4_CARRY_OUT -> label;
            case R3_1_GRANT, R3_2_PARTIAL, R3_6_OTHER_ALL, R3_7_TOTAL -> label.substring(1);
            default -> label.substring(label.indexOf('）') + 1);
        };
    }
}
