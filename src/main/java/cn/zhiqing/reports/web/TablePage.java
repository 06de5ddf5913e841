package cn.zhiqing.reports.web;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The three tables as they are printed.
 *
 * @param first table 1, by row label
 * @param second lines of table 2, group headings included
 * @param third the fifteen cells of table 3
 */
public record TablePage(List<FirstRow> first, List<Line> second, List<Block> third) {

    /** One number; {@code href} opens the cases behind it, empty where there are none to open. */
    public record Figure(String shown, boolean zero, String href, String label) {}

    /** A row of table 1: its label and its cells with their column labels. */
    public record FirstRow(String label, List<Figure> numbers) {}

    /** A line of table 2: a row of numbers, or a group heading with its subtotal. */
    public record Line(String style, String label, List<Figure> numbers, String subtotal) {
        public boolean isHeading() {
            return numbers.isEmpty();
        }
    }

    /** One block of table 3. */
    public record Block(String label, List<Figure> numbers) {}

    /**
     * The tables for staff, who know the form and read short labels.
     *
     * @param cells address under which the cases of a cell are listed, ending with a slash; empty for no links
     */
    static TablePage forStaff(AnnualTables tables, String cells) {
        return new TablePage(first(tables), second(tables, cells, TableGroups::shortLabel), third(tables, cells));
    }

    /** The tables for everybody, in the words of the form. */
    static TablePage forAll(AnnualTables tables) {
        return new TablePage(first(tables), second(tables, "", TableGroups::fullLabel), third(tables, ""));
    }

    private static List<FirstRow> first(AnnualTables tables) {
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        for (Table1Cell cell : tables.format().table1()) {
            rows.computeIfAbsent(cell.rowLabel(), _ -> new ArrayList<>())
                    .add(number(tables, cell, "", cell.columnLabel()));
        }
        return rows.entrySet().stream()
                .map(e -> new FirstRow(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Line> second(AnnualTables tables, String cells, Function<Row, String> label) {
        List<Line> lines = new ArrayList<>();
        for (Row row : tables.rows()) {
            TableGroups.before(row)
                    .ifPresent(group ->
                            lines.add(new Line(group.style(), group.label(), List.of(), group.subtotal(tables))));
            List<Figure> numbers = Arrays.stream(Column.values())
                    .map(column ->
                            number(tables, new Table2Cell(row, column), cells, label.apply(row) + "，" + column.label()))
                    .toList();
            lines.add(new Line(TableGroups.style(row), label.apply(row), numbers, ""));
        }
        return lines;
    }

    private static List<Block> third(AnnualTables tables, String cells) {
        return Arrays.stream(Remedy.values())
                .map(remedy -> new Block(
                        remedy.label(),
                        Arrays.stream(RemedyColumn.values())
                                .map(column -> number(
                                        tables,
                                        new Table3Cell(remedy, column),
                                        cells,
                                        remedy.label() + "，" + column.label()))
                                .toList()))
                .toList();
    }

    private static Figure number(AnnualTables tables, CellId id, String cells, String label) {
        BigDecimal value = tables.value(id);
        boolean zero = value == null || value.signum() == 0;
        return new Figure(tables.cell(id).shown(), zero, zero || cells.isEmpty() ? "" : cells + id.id(), label);
    }
}
