package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A report with known figures, as rows of cells: lead cells as the forms merge them, then the numbers. */
final class PrintedReport {
    /**
     * One printed row.
     *
     * @param leads label cells; an empty one is covered by the merged cell above
     * @param values number cells
     */
    record Line(List<String> leads, List<String> values) {}

    private static final String RESULT = "三、本年度办理结果";

    final AnnualTables tables;
    final Map<CellId, String> printed = new HashMap<>();

    PrintedReport(AnnualTables tables) {
        this.tables = tables;
        tables.ids().forEach(id -> printed.put(id, tables.cell(id).shown()));
    }

    static AnnualTables figures(ReportFormat format, List<Row> rows, long seed) {
        Random random = new Random(seed);
        AnnualTables.Builder tables = AnnualTables.in(format, rows);
        for (Table1Cell cell : format.table1()) {
            tables.put(cell, cell.isSigned() ? random.nextInt(9) - 4 : random.nextInt(3000));
        }
        for (Row row : rows) {
            int sum = 0;
            for (Column column : Column.PARTS) {
                int value = random.nextInt(3) == 0 ? random.nextInt(1500) : random.nextInt(30);
                sum += value;
                tables.put(row, column, value);
            }
            tables.put(row, Column.C7_TOTAL, sum);
        }
        for (Remedy remedy : Remedy.values()) {
            int sum = 0;
            for (RemedyColumn column : RemedyColumn.PARTS) {
                int value = random.nextInt(40);
                sum += value;
                tables.put(remedy, column, value);
            }
            tables.put(remedy, RemedyColumn.TOTAL, sum);
        }
        if (format == ReportFormat.FORMAT_2021) {
            tables.put(Table1Cell.FEE_AMOUNT_WAN, cn.zhiqing.reports.annual.Cell.of(new BigDecimal("1234.56")));
        }
        return tables.build();
    }

    List<Line> first() {
        List<Line> lines = new ArrayList<>();
        String block = "";
        String row = "";
        List<String> values = new ArrayList<>();
        for (Table1Cell cell : tables.format().table1()) {
            if (!cell.rowLabel().equals(row)) {
                flush(lines, row, values);
                row = cell.rowLabel();
                String here = cell.id().replaceAll(".*A20_0(\\d).*", "$1");
                if (!here.equals(block)) {
                    block = here;
                    lines.add(new Line(
                            List.of("第二十条第（" + "零一二三四五六七八九".charAt(Integer.parseInt(here)) + "）项"), List.of()));
                    lines.add(new Line(heads(row), List.of()));
                }
            }
            values.add(printed.getOrDefault(cell, ""));
        }
        flush(lines, row, values);
        return lines;
    }

    private List<String> heads(String row) {
        List<String> heads = new ArrayList<>(List.of("信息内容"));
        tables.format().table1().stream()
                .filter(cell -> cell.rowLabel().equals(row))
                .forEach(cell -> heads.add(cell.columnLabel()));
        return heads;
    }

    private static void flush(List<Line> lines, String row, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(new Line(List.of(row), List.copyOf(values)));
            values.clear();
        }
    }

    static List<Line> secondHead() {
        return List.of(
                new Line(List.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"), List.of()),
                new Line(List.of("", "自然人", "法人或其他组织", "总计"), List.of()),
                new Line(List.of("", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""), List.of()));
    }

    List<Line> second() {
        List<Line> lines = new ArrayList<>();
        String group = "";
        boolean started = false;
        for (Row row : tables.rows()) {
            List<String> values = new ArrayList<>();
            for (Column column : Column.values()) {
                values.add(printed.getOrDefault(new Table2Cell(row, column), ""));
            }
            List<String> leads = new ArrayList<>();
            String label = row.label();
            if (label.startsWith("三（")) {
                leads.add(started ? "" : RESULT);
                started = true;
                String head = label.substring(1, 4);
                if (label.length() > 4 && Character.isDigit(label.charAt(4))) {
                    leads.add(head.equals(group) ? "" : head + groupName(head));
                    leads.add(label.substring(4));
                    group = head;
                } else {
                    leads.add(label.substring(1));
                }
            } else {
                leads.add(label);
            }
            lines.add(new Line(leads, values));
        }
        return lines;
    }

    private static String groupName(String head) {
        return switch (head) {
            case "（三）" -> "不予公开";
            case "（四）" -> "无法提供";
            case "（五）" -> "不予处理";
            default -> "其他处理";
        };
    }

    static List<Line> thirdHead() {
        List<String> last = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            last.addAll(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
        }
        return List.of(
                new Line(List.of("行政复议", "行政诉讼"), List.of()),
                new Line(List.of("", "未经复议直接起诉", "复议后起诉"), List.of()),
                new Line(last, List.of()));
    }

    Line third() {
        List<String> values = new ArrayList<>();
        for (Remedy remedy : Remedy.values()) {
            for (RemedyColumn column : RemedyColumn.values()) {
                values.add(printed.getOrDefault(new Table3Cell(remedy, column), ""));
            }
        }
        return new Line(List.of(), values);
    }
}
