package cn.zhiqing.reports.annual.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 一行: a label and the cells that follow it, before the next label.
 *
 * @param label key of all the text since the run before
 * @param cells numbers, words, blanks and possible blanks, in order
 * @param last nothing but cells follows in the source: what is missing was cut off
 */
record Run(String label, List<Token> cells, boolean last) {
    /** The cells without those that only may be blank. */
    List<Token> certain() {
        return cells.stream().filter(Token::isCell).toList();
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

    static List<List<Token>> windows(List<Token> cells, int width) {
        List<List<Token>> windows = new ArrayList<>();
        for (int from = cells.size() - width; from >= 0; from--) {
            windows.add(cells.subList(from, from + width));
        }
        return windows;
    }
}
