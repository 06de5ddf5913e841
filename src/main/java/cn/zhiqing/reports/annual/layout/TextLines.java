package cn.zhiqing.reports.annual.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** 行: glyphs put together as they are read: line by line, from the left. */
final class TextLines {
    /** Digits set apart: in one cell they are one number. */
    private static final Pattern SPACED_NUMBER = Pattern.compile("[-+]?[\\d\\s.,，．]+");

    private TextLines() {}

    /** A line of glyphs with its text; gaps wider than a character are two spaces, smaller ones one. */
    record Line(String text, Place.Box box) {}

    static List<Line> of(List<Glyph> glyphs) {
        var lines = new ArrayList<List<Glyph>>();
        for (Glyph glyph : glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::centre))
                .toList()) {
            if (lines.isEmpty() || !isOnLine(glyph, lines.getLast())) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
        }
        return lines.stream().map(TextLines::line).toList();
    }

    /** The text of a cell: its lines without break, because labels and numbers are torn over lines. */
    static String joined(List<Glyph> glyphs) {
        var text = new StringBuilder();
        for (Line line : of(glyphs)) {
            boolean words = !text.isEmpty() && isWordEnd(text.charAt(text.length() - 1)) && isWordStart(line.text());
            text.append(words ? " " : "").append(line.text());
        }
        return SPACED_NUMBER.matcher(text).matches() ? text.toString().replace(" ", "") : text.toString();
    }

    private static boolean isWordEnd(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWordStart(String text) {
        return !text.isEmpty() && isWordEnd(text.charAt(0));
    }

    private static boolean isOnLine(Glyph glyph, List<Glyph> line) {
        Glyph last = line.getLast();
        return Math.abs(glyph.centre() - last.centre()) < 0.45 * Math.min(glyph.size(), last.size());
    }

    private static Line line(List<Glyph> glyphs) {
        List<Glyph> ordered = glyphs.stream()
                .sorted(Comparator.comparingDouble(g -> g.box().left()))
                .toList();
        var text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : ordered) {
            if (before != null && isTwice(glyph, before)) {
                continue;
            }
            if (before != null) {
                double gap = glyph.box().left() - before.box().right();
                text.append(gap > glyph.size() ? "  " : gap > 0.3 * glyph.size() ? " " : "");
            }
            text.append(glyph.text());
            before = glyph;
        }
        Place.Box first = ordered.getFirst().box();
        Place.Box last = ordered.getLast().box();
        return new Line(text.toString(), new Place.Box(first.left(), first.top(), last.right(), last.bottom()));
    }

    /** Bold type is sometimes the same character drawn twice. */
    private static boolean isTwice(Glyph glyph, Glyph before) {
        return glyph.text().equals(before.text())
                && Math.abs(glyph.box().left() - before.box().left()) < 0.2 * glyph.size();
    }
}
