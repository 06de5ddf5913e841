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

    /** The heading under which the form groups a row; empty for rows of their own. */
    static String group(Row row) {
        String name = row.name();
        return name.startsWith("R3_3_")
                ? "（三）不予公开"
                : name.startsWith("R3_4_")
                        ? "（四）无法提供"
                        : name.startsWith("R3_5_") ? "（五）不予处理" : Row.OTHER_PARTS.contains(row) ? "（六）其他处理" : "";
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

    /** The label below its group's heading in the words of the form: without 三（三） in front. */
    static String fullLabel(Row row) {
        String label = row.label();
        return switch (row) {
            case R1_NEW, R2_CARRY_IN, R4_CARRY_OUT -> label;
            case R3_1_GRANT, R3_2_PARTIAL, R3_6_OTHER_ALL, R3_7_TOTAL -> label.substring(1);
            default -> label.substring(label.indexOf('）') + 1);
        };
    }

    /** The label below its group's heading, as short as the sense allows; for staff, who know the form. */
    static String shortLabel(Row row) {
        return switch (row) {
            case R1_NEW -> "一、本年新收";
            case R2_CARRY_IN -> "二、上年结转";
            case R3_1_GRANT -> "（一）予以公开";
            case R3_2_PARTIAL -> "（二）部分公开";
            case R3_3_1_SECRET -> "1. 国家秘密";
            case R3_3_2_LAW -> "2. 法律行政法规禁止";
            case R3_3_3_SAFETY -> "3. “三安全一稳定”";
            case R3_3_4_THIRD -> "4. 第三方合法权益";
            case R3_3_5_INTERNAL -> "5. 三类内部事务信息";
            case R3_3_6_PROCESS -> "6. 四类过程性信息";
            case R3_3_7_CASEFILE -> "7. 行政执法案卷";
            case R3_3_8_QUERY -> "8. 行政查询事项";
            case R3_4_1_NOT_HELD -> "1. 本机关不掌握";
            case R3_4_2_NEEDS_MAKING -> "2. 需要另行制作";
            case R3_4_3_STILL_UNCLEAR -> "3. 补正后仍不明确";
            case R3_5_1_PETITION -> "1. 信访举报投诉";
            case R3_5_2_REPEAT -> "2. 重复申请";
            case R3_5_3_PUBLICATION -> "3. 公开出版物";
            case R3_5_4_EXCESSIVE -> "4. 大量反复申请";
            case R3_5_5_RECONFIRM -> "5. 确认或重新出具";
            case R3_6_OTHER_ALL -> "（六）其他处理";
            case R3_6_1_NO_CORRECTION -> "1. 逾期不补正";
            case R3_6_2_NO_PAYMENT -> "2. 逾期不缴费";
            case R3_6_3_OTHER -> "3. 其他";
            case R3_7_TOTAL -> "（七）总计";
            case R4_CARRY_OUT -> "四、结转下年度";
        };
    }
}
