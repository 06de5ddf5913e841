package cn.zhiqing.reports.annual.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 一行: a label and the cells that follow it, before the next label.
 *
 * @param label key of all the text since the run before
 * @param cells numbers, words, blanks and possible blanks, in order
 * @param start how many cells stand before these in their row of the table; means nothing where there is no table
 * @param last what is missing is missing at the end: the source or the row of the table ends here
 */
record Run(String label, List<Token> cells, int start, boolean last) {
    Run asLast() {
        return new Run(label, cells, start, true);
    }

    Run labelled(String text) {
        return new Run(text, cells, start, last);
    }

    /** The cells without those that only may be blank. */
    List<Token> certain() {
        return cells.stream().filter(Token::isCell).toList();
    }

    /** How many certain blanks stand before the first number or word. */
    int blanksBefore() {
        List<Token> certain = certain();
        int blanks = 0;
        while (blanks < certain.size() && certain.get(blanks).is(Token.Kind.BLANK)) {
            blanks++;
        }
        return blanks;
    }

    /** Cuts blanks at both ends, which belong to merged neighbours. */
    static List<Token> trimmed(List<Token> cells) {
        int from = 0;
        int to = cells.size();
        while (from < to && isEmpty(cells.get(from))) {
            from++;
        }
        while (to > from && isEmpty(cells.get(to - 1))) {
            to--;
        }
        return cells.subList(from, to);
    }

    private static boolean isEmpty(Token token) {
        return token.is(Token.Kind.BLANK) || token.is(Token.Kind.PERHAPS_BLANK);
    }

    /** Whether the last of these cells is the sum of the others; false when one of them is no number. */
    static boolean addsUp(List<Token> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Token cell : cells.subList(0, cells.size() - 1)) {
            if (cell.number() == null) {
                return false;
            }
            sum = sum.add(cell.number());
        }
        BigDecimal total = cells.getLast().number();
        return total != null && sum.compareTo(total) == 0;
    }

    static boolean isZero(List<Token> cells) {
        return cells.stream()
                .allMatch(cell -> cell.number() != null && cell.number().signum() == 0);
    }

    static List<List<Token>> windows(List<Token> cells, int width) {
        List<List<Token>> windows = new ArrayList<>();
        for (int from = cells.size() - width; from >= 0; from--) {
            windows.add(cells.subList(from, from + width));
        }
        return windows;
    }
}
