package cn.zhiqing.documents.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版面: one page as it is drawn; lengths in thousandths of a point from its upper left corner. */
record Sheet(
        int number,
        List<Piece> pieces,
        List<Rule> rules,
        @Nullable Mark mark) {

    /** What a piece belongs to when it says nothing: page numbers, the word 草稿. */
    static final int ARTIFACT = -1;

    Sheet {
        pieces = List.copyOf(pieces);
        rules = List.copyOf(rules);
    }

    /** 颜色. */
    enum Ink {
        BLACK(0x000000),
        /** 红色 of the head. */
        RED(0xC00000),
        /** Of the word 草稿. */
        PALE(0xE8E8E8);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        int rgb() {
            return rgb;
        }
    }

    /**
     * Characters of one face on one baseline.
     *
     * @param element index of the {@link Layout.Element} that it is a part of, or {@link #ARTIFACT}
     */
    record Piece(List<Glyph> glyphs, int size, int x, int baseline, Ink ink, int element) {

        String text() {
            var out = new StringBuilder();
            glyphs.forEach(g -> out.appendCodePoint(g.codePoint()));
            return out.toString();
        }

        Piece on(int line) {
            return new Piece(glyphs, size, x, line, ink, element);
        }
    }

    /** A horizontal line, filled from {@code y} downwards. */
    record Rule(int x, int y, int width, int thickness, Ink ink) {}

    /** 二维码, with its text. */
    record Mark(int x, int y, int size, String text, int element) {}
}
