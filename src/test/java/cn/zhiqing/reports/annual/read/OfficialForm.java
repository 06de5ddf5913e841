package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The three tables as the ministry's form prints them, with merged cells; a value cell says which cell of the form it is. */
final class OfficialForm {
    /**
     * One printed cell.
     *
     * @param value whether it holds a value of the form
     * @param across columns it covers
     * @param down rows it covers
     */
    record Piece(String text, boolean value, int across, int down) {}

    /** In place of words: the row ends before this cell. */
    static final String GONE = "\u0000";

    private final AnnualTables tables;
    private final Map<CellId, String> words;

    /** @param words what is printed in a cell instead of its number */
    OfficialForm(AnnualTables tables, Map<CellId, String> words) {
        this.tables = tables;
        this.words = words;
    }

    private Piece value(CellId id, int across) {
        return new Piece(words.getOrDefault(id, tables.cell(id).shown()), true, across, 1);
    }

    private static Piece head(String text, int across, int down) {
        return new Piece(text, false, across, down);
    }

    List<List<Piece>> first() {
        List<List<Piece>> lines = new ArrayList<>();
        String block = "";
        String row = "";
        for (Table1Cell cell : tables.format().table1()) {
            if (cell.rowLabel().equals(row)) {
                continue;
            }
            row = cell.rowLabel();
            String label = row;
            List<Table1Cell> cells = tables.format().table1().stream()
                    .filter(other -> other.rowLabel().equals(label))
                    .toList();
            int last = 4 - cells.size();
            String here = cell.id().replaceAll(".*A20_0(\\d).*", "$1");
            if (!here.equals(block)) {
                block = here;
                lines.add(List.of(head("第二十条第（" + "零一二三四五六七八九".charAt(Integer.parseInt(here)) + "）项", 4, 1)));
                List<Piece> heads = new ArrayList<>(List.of(head("信息内容", 1, 1)));
                cells.forEach(one -> heads.add(head(one.columnLabel(), one == cells.getLast() ? last : 1, 1)));
                lines.add(heads);
            }
            List<Piece> line = new ArrayList<>(List.of(head(label, 1, 1)));
            cells.forEach(one -> line.add(value(one, one == cells.getLast() ? last : 1)));
            lines.add(line);
        }
        return lines;
    }

    List<List<Piece>> second() {
        List<List<Piece>> lines = new ArrayList<>();
        lines.add(List.of(head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), head("申请人情况", 7, 1)));
        lines.add(List.of(head("自然人", 1, 2), head("法人或其他组织", 5, 1), head("总计", 1, 2)));
        lines.add(List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他").stream()
                .map(text -> head(text, 1, 1))
                .toList());
        int results = tables.rows().size() - 3;
        String group = "";
        for (Row row : tables.rows()) {
            List<Piece> line = new ArrayList<>();
            String label = row.label();
            if (!label.startsWith("三（")) {
                line.add(head(label, 3, 1));
            } else {
                if (row == Row.R3_1_GRANT) {
                    line.add(head("三、本年度办理结果", 1, results));
                }
                String number = label.substring(1, 4);
                boolean grouped = label.length() > 4 && Character.isDigit(label.charAt(4));
                if (grouped && !number.equals(group)) {
                    line.add(head(number + groupName(number), 1, sizeOf(number)));
                    group = number;
                }
                line.add(grouped ? head(label.substring(4), 1, 1) : head(label.substring(1), 2, 1));
            }
            Arrays.stream(Column.values())
                    .map(column -> new Table2Cell(row, column))
                    .filter(id -> !GONE.equals(words.get(id)))
                    .forEach(id -> line.add(value(id, 1)));
            lines.add(line);
        }
        return lines;
    }

    private int sizeOf(String number) {
        return (int) tables.rows().stream()
                .filter(row -> row.label().startsWith("三" + number))
                .count();
    }

    private static String groupName(String number) {
        return switch (number) {
            case "（三）" -> "不予公开";
            case "（四）" -> "无法提供";
            case "（五）" -> "不予处理";
            default -> "其他处理";
        };
    }

    List<List<Piece>> third() {
        List<String> results = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        List<Piece> middle = new ArrayList<>();
        results.forEach(text -> middle.add(head(text, 1, 2)));
        middle.add(head("未经复议直接起诉", 5, 1));
        middle.add(head("复议后起诉", 5, 1));
        List<Piece> low = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            results.forEach(text -> low.add(head(text, 1, 1)));
        }
        List<Piece> values = new ArrayList<>();
        for (Remedy remedy : Remedy.values()) {
            for (RemedyColumn column : RemedyColumn.values()) {
                values.add(value(new Table3Cell(remedy, column), 1));
            }
        }
        return List.of(List.of(head("行政复议", 5, 1), head("行政诉讼", 10, 1)), middle, low, values);
    }
}
