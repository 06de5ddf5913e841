package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Sheet.Piece;
import java.util.ArrayList;
import java.util.List;

/** 同字段: the part of a piece that is set from one font; writers draw these. */
record Strip(TypeFont font, List<Glyph> glyphs, int x, Piece of) {

    /** The strips of a piece, in their order. */
    static List<Strip> of(Piece piece, TypeCase fonts) {
        var made = new ArrayList<Strip>();
        int at = piece.x();
        int from = 0;
        var glyphs = piece.glyphs();
        for (int i = 1; i <= glyphs.size(); i++) {
            TypeFont font = font(glyphs.get(from), fonts);
            if (i == glyphs.size() || font(glyphs.get(i), fonts) != font) {
                var part = List.copyOf(glyphs.subList(from, i));
                made.add(new Strip(font, part, at, piece));
                at += Glyph.width(part);
                from = i;
            }
        }
        return made;
    }

    String text() {
        var out = new StringBuilder();
        glyphs.forEach(g -> out.appendCodePoint(g.codePoint()));
        return out.toString();
    }

    private static TypeFont font(Glyph glyph, TypeCase fonts) {
        return fonts.find(glyph.face(), glyph.codePoint())
                .orElseThrow(() -> new IllegalStateException("characters were not checked"));
    }
}
