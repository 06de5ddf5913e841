package cn.zhiqing.documents.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * One character on its line.
 *
 * @param advance from its beginning to the next one's, in thousandths of a point
 */
record Glyph(int codePoint, Face face, int advance) {

    /**
     * The characters of a text.
     *
     * @param cell width of one em, in thousandths of a point
     */
    static List<Glyph> of(String text, Face face, int cell, Measure measure) {
        var made = new ArrayList<Glyph>();
        text.codePoints()
                .forEach(c ->
                        made.add(new Glyph(c, face, Math.toIntExact((long) measure.width(face, c) * cell / 1000))));
        return made;
    }

    static int width(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyph::advance).sum();
    }

    Glyph wider(int by) {
        return by == 0 ? this : new Glyph(codePoint, face, advance + by);
    }

    boolean isSpace() {
        return codePoint == ' ' || codePoint == 0x3000;
    }
}
