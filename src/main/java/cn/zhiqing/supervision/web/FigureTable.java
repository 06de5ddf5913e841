package cn.zhiqing.supervision.web;

import java.util.List;

/**
 * A table of figures (数表).
 *
 * @param total null when there is only one row
 */
public record FigureTable(String caption, List<Head> heads, List<Line> lines, List<Cell> total) {

    public FigureTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        total = List.copyOf(total);
    }

    /**
     * A heading that sorts.
     *
     * @param href empty when the column cannot be sorted by
     * @param sorted whether the table is sorted by it, the largest first
     */
    public record Head(String label, String href, boolean sorted, boolean number) {}

    /** A row; the name opens what it is about, {@code sub} says more. */
    public record Line(String name, String href, String sub, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
