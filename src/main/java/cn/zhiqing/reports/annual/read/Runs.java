package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** 断行: divides a stretch of tokens into labels with the cells behind them. */
final class Runs {
    private static final int WIDTH = 7;

    private final List<Token> tokens;
    private final boolean endsHere;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private final List<Token> cells = new ArrayList<>();
    private int column;
    private int start;

    private Runs(List<Token> tokens, boolean endsHere) {
        this.tokens = tokens;
        this.endsHere = endsHere;
    }

    /** @param endsHere whether the source ends with these tokens, so that the last row may have been cut off */
    static List<Run> of(List<Token> tokens, boolean endsHere) {
        return new Runs(tokens, endsHere).divide();
    }

    private List<Run> divide() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case LABEL -> label(i, token);
                case ROW_END -> rowEnd();
                default -> cell(token);
            }
            column = token.is(Kind.ROW_END) ? 0 : column + 1;
        }
        if (holdsRow()) {
            close(endsHere);
        } else if (endsHere && label.isEmpty() && !runs.isEmpty()) {
            runs.add(runs.removeLast().asLast());
        }
        return TornLabels.mended(runs);
    }

    private void cell(Token token) {
        if (cells.isEmpty()) {
            start = column;
        }
        cells.add(token);
    }

    private void label(int at, Token token) {
        if (holdsRow()) {
            if (standsAmongCells(at)) {
                cells.add(token.asWords());
                return;
            }
            close(false);
        } else if (standsFirst(at, token)) {
            cells.clear();
            cell(token.asWords());
            return;
        } else {
            // words such as 无 that turn out to be a piece of a torn label
            cells.stream().filter(cell -> cell.is(Kind.WORDS)).forEach(cell -> label.append(cell.key()));
            cells.clear();
        }
        label.append(token.key());
    }

    private void rowEnd() {
        if (holdsRow()) {
            close(endsShort());
        } else {
            cells.removeIf(cell -> !cell.is(Kind.WORDS));
        }
    }

    /** A row of a table that ends before its last columns, unless it may have lost cells in its middle and ends with its total. */
    private boolean endsShort() {
        List<Token> core = Run.trimmed(cells);
        return core.size() < WIDTH && !cells.getFirst().is(Kind.BLANK) && (!Run.addsUp(core) || Run.isZero(core));
    }

    private boolean holdsRow() {
        return count(Kind.NUMBER) > 0
                || (count(Kind.WORDS) + count(Kind.BLANK) >= WIDTH && !label.isEmpty())
                || count(Kind.WORDS) >= WIDTH;
    }

    private long count(Kind kind) {
        return cells.stream().filter(cell -> cell.is(kind)).count();
    }

    /** Unknown words inside a row: exactly the missing number of cells follows them. */
    private boolean standsAmongCells(int at) {
        int before = (int) cells.stream().filter(Token::isCell).count();
        int after = cellsBehind(at);
        boolean rowEnds =
                at + 1 + after < tokens.size() && tokens.get(at + 1 + after).is(Kind.ROW_END);
        int all = Run.trimmed(cells).size() + 1 + after;
        return before > 0 && before < WIDTH && ((all == WIDTH && after > 0) || (rowEnds && all <= WIDTH + 2));
    }

    /** Unknown words between the label of a row and its other six cells, in the row of a table. */
    private boolean standsFirst(int at, Token token) {
        int end = at + WIDTH;
        return cellsBehind(at) == WIDTH - 1
                && end < tokens.size()
                && tokens.get(end).is(Kind.ROW_END)
                && !RowLabels.isPiece(token.key())
                && RowLabels.isRow(label.toString());
    }

    private int cellsBehind(int at) {
        int after = 0;
        for (int i = at + 1; i < tokens.size() && tokens.get(i).isCell(); i++) {
            after++;
        }
        return after;
    }

    private void close(boolean last) {
        runs.add(new Run(label.toString(), List.copyOf(cells), start, last));
        label.setLength(0);
        cells.clear();
    }
}
