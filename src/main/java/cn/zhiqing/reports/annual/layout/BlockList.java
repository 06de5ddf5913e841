package cn.zhiqing.reports.annual.layout;

import java.util.ArrayList;
import java.util.List;

/** Collects blocks while a file is walked, counts tables and rows, and stops at the limits. */
final class BlockList {
    /** More cells in one row than any form has: the file is no annual report, or is made to exhaust the reader. */
    private static final int WIDEST = 400;

    private static final int MOST = 80_000;

    private final List<Block> blocks = new ArrayList<>();
    private int pieces;
    private int page;
    private int table;
    private int row;
    private int line;

    void page(int number) {
        page = number;
    }

    void beginTable() {
        table++;
        row = 0;
    }

    void line(String text) throws Unlaid {
        if (!text.isBlank()) {
            line++;
            count(1);
            blocks.add(new Block.Line(new Block.Piece(text, new Place(page, 0, line, 0, null))));
        }
    }

    void row(List<String> cells) throws Unlaid {
        row++;
        if (cells.size() > WIDEST) {
            throw new Unlaid(
                    "表格一行有" + cells.size() + "列，超过" + WIDEST + "列的上限，未读取",
                    "a table row has " + cells.size() + " cells, limit " + WIDEST);
        }
        count(cells.size());
        var pieces = new ArrayList<Block.Piece>();
        for (String cell : cells) {
            pieces.add(new Block.Piece(cell, new Place(page, table, row, pieces.size() + 1, null)));
        }
        if (!pieces.isEmpty()) {
            blocks.add(new Block.Row(pieces));
        }
    }

    void add(Block block) throws Unlaid {
        count(block instanceof Block.Row it ? it.cells().size() : 1);
        blocks.add(block);
    }

    int nextTable() {
        table++;
        return table;
    }

    Layout layout(List<String> headings) {
        return new Layout(headings, blocks);
    }

    private void count(int more) throws Unlaid {
        pieces += more;
        if (pieces > MOST) {
            throw new Unlaid(
                    "文件超过" + MOST + "个单元，未读取；请只保存年度报告正文", "more than " + MOST + " pieces; save the report alone");
        }
    }
}
