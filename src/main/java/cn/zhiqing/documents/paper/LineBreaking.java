package cn.zhiqing.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * 断行: breaks a paragraph into lines and fills each to its full width. A closing mark that would begin a line is taken in by
 * narrowing marks before it, or else takes the character before it along (推入, 推出). Pure.
 */
final class LineBreaking {

    /** Beyond this part of the line it is left ragged: stretched characters would read as spaced for emphasis. */
    private static final int MOST_SLACK_PARTS = 8;

    private final List<Glyph> text;
    private final IntUnaryOperator widths;
    private final List<List<Glyph>> lines = new ArrayList<>();

    private LineBreaking(List<Glyph> text, IntUnaryOperator widths) {
        this.text = text;
        this.widths = widths;
    }

    /**
     * The lines of a paragraph; all but the last are as wide as their measure where that looks well.
     *
     * @param widths the width of the n-th line, from 0
     */
    static List<List<Glyph>> lines(List<Glyph> text, IntUnaryOperator widths) {
        return new LineBreaking(text, widths).run();
    }

    private List<List<Glyph>> run() {
        int from = 0;
        while (from < text.size()) {
            int width = widths.applyAsInt(lines.size());
            int to = end(from, width);
            var line = new ArrayList<>(text.subList(from, to));
            while (!line.isEmpty() && line.getLast().isSpace()) {
                line.removeLast();
            }
            lines.add(to < text.size() ? fitted(line, width) : shrunk(line, Glyph.width(line) - width));
            from = to;
            while (from < text.size() && text.get(from).codePoint() == ' ') {
                from++;
            }
        }
        return lines;
    }

    /** Where the line that begins at {@code from} ends. */
    private int end(int from, int width) {
        int to = from;
        int used = 0;
        while (to < text.size()
                && (used + text.get(to).advance() <= width || text.get(to).isSpace())) {
            used += text.get(to).advance();
            to++;
        }
        if (to == text.size() || to == from) {
            return Math.max(to, from + 1);
        }
        int taken = takenIn(from, to, used, width);
        if (taken > to) {
            return taken;
        }
        int whole = to;
        while (whole > from && !breaksAt(whole)) {
            whole--;
        }
        boolean ragged = Glyph.width(text.subList(from, whole)) < width - width / MOST_SLACK_PARTS * 2;
        return ragged ? divided(from, whole, to) : whole;
    }

    /** The end that holds the closing marks which follow, if narrowing makes room for them. */
    private int takenIn(int from, int to, int used, int width) {
        int end = to;
        int wide = used;
        while (end < text.size()
                && end < to + 2
                && Punctuation.isClosing(text.get(end).codePoint())) {
            wide += text.get(end).advance();
            end++;
        }
        boolean complete = end > to && (end == text.size() || breaksAt(end));
        return complete && room(text.subList(from, end)) >= wide - width ? end : to;
    }

    private boolean breaksAt(int end) {
        return Punctuation.mayBreak(text.get(end - 1).codePoint(), text.get(end).codePoint());
    }

    /** A long address is divided after one of its signs, or where the line is full when nothing else is left. */
    private int divided(int from, int whole, int to) {
        for (int end = to; end > Math.max(whole, from + 1); end--) {
            if (Punctuation.mayDivide(
                    text.get(end - 1).codePoint(), text.get(end).codePoint())) {
                return end;
            }
        }
        return whole > from ? whole : to;
    }

    private static int room(List<Glyph> line) {
        return line.stream()
                .filter(g -> Punctuation.mayShrink(g.codePoint()))
                .mapToInt(g -> g.advance() / 2)
                .sum();
    }

    private static List<Glyph> fitted(List<Glyph> line, int width) {
        int slack = width - Glyph.width(line);
        return slack < 0 ? shrunk(line, -slack) : stretched(line, slack, width);
    }

    /** Every mark gives the same part of its room, the last one what is left to round. */
    private static List<Glyph> shrunk(List<Glyph> line, int by) {
        int room = room(line);
        if (by <= 0 || room == 0) {
            return line;
        }
        long passed = 0;
        int given = 0;
        var out = new ArrayList<Glyph>();
        for (Glyph g : line) {
            int share = 0;
            if (Punctuation.mayShrink(g.codePoint())) {
                passed += g.advance() / 2;
                share = (int) (Math.min(by, room) * passed / room) - given;
                given += share;
            }
            out.add(g.wider(-share));
        }
        return out;
    }

    private static List<Glyph> stretched(List<Glyph> line, int slack, int width) {
        var gaps = new ArrayList<Integer>();
        for (int i = 0; i + 1 < line.size(); i++) {
            boolean inWord = Punctuation.isInWord(line.get(i).codePoint())
                    && Punctuation.isInWord(line.get(i + 1).codePoint());
            if (!inWord) {
                gaps.add(i);
            }
        }
        if (gaps.isEmpty() || slack > width / MOST_SLACK_PARTS) {
            return line;
        }
        var out = new ArrayList<>(line);
        for (int n = 0; n < gaps.size(); n++) {
            int share = slack * (n + 1) / gaps.size() - slack * n / gaps.size();
            out.set(gaps.get(n), line.get(gaps.get(n)).wider(share));
        }
        return out;
    }
}
