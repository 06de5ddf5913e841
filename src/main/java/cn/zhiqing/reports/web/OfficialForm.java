package cn.zhiqing.reports.web;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 年报格式: the three tables as the form of 国办公开办函〔2021〕30号 (or 〔2019〕60号) lays them out, for paper.
 *
 * @param first lines of table 1, four columns
 * @param second lines of table 2 below its head, ten columns
 * @param third the fifteen numbers of table 3
 */
public record OfficialForm(List<List<Cell>> first, List<List<Cell>> second, List<String> third) {

    private static final int WIDTH_OF_FIRST = 4;
    private static final String RESULTS = "三、本年度办理结果";

    /** One printed cell, with the columns and rows that it covers. */
    public record Cell(String text, int across, int down) {}

    static OfficialForm of(AnnualTables tables) {
        List<String> third = new ArrayList<>();
        for (Remedy remedy : Remedy.values()) {
            for (RemedyColumn column : RemedyColumn.values()) {
                third.add(tables.cell(remedy, column).shown());
            }
        }
        return new OfficialForm(first(tables), second(tables), third);
    }

    private static List<List<Cell>> first(AnnualTables tables) {
        List<List<Cell>> lines = new ArrayList<>();
        List<String> labels = tables.format().table1().stream()
                .map(Table1Cell::rowLabel)
                .distinct()
                .toList();
        String item = "";
        for (String label : labels) {
            List<Table1Cell> cells = tables.format().table1().stream()
                    .filter(cell -> cell.rowLabel().equals(label))
                    .toList();
            String here = cells.getFirst().item();
            if (!here.equals(item)) {
                item = here;
                lines.add(List.of(new Cell("第二十条第（" + item + "）项", WIDTH_OF_FIRST, 1)));
                lines.add(
                        line("信息内容", cells.stream().map(Table1Cell::columnLabel).toList()));
            }
            lines.add(line(
                    label, cells.stream().map(cell -> tables.cell(cell).shown()).toList()));
        }
        return lines;
    }

    /** A label and its texts, the last one as wide as the table has room. */
    private static List<Cell> line(String label, List<String> texts) {
        List<Cell> line = new ArrayList<>(List.of(new Cell(label, 1, 1)));
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            line.add(new Cell(texts.get(i), last ? WIDTH_OF_FIRST - texts.size() : 1, 1));
        }
        return line;
    }

    private static List<List<Cell>> second(AnnualTables tables) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Row> rows = tables.rows();
        int results = (int) rows.stream().filter(OfficialForm::isResult).count();
        String group = "";
        for (Row row : rows) {
            List<Cell> line = new ArrayList<>();
            if (isResult(row) && row == Row.R3_1_GRANT) {
                line.add(new Cell(RESULTS, 1, results));
            }
            String here = TableGroups.group(row);
            if (!here.isEmpty() && !here.equals(group)) {
                int size = (int) rows.stream()
                        .filter(other -> TableGroups.group(other).equals(here))
                        .count();
                line.add(new Cell(here, 1, size));
            }
            group = here;
            int across = !isResult(row) ? 3 : here.isEmpty() ? 2 : 1;
            line.add(new Cell(TableGroups.fullLabel(row), across, 1));
            Arrays.stream(Column.values())
                    .map(column -> new Cell(tables.cell(row, column).shown(), 1, 1))
                    .forEach(line::add);
            lines.add(line);
        }
        return lines;
    }

    private static boolean isResult(Row row) {
        return row.isLeaf() || row == Row.R3_7_TOTAL;
    }
}
