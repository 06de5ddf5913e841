package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Layout.Element;
import cn.zhiqing.documents.paper.Layout.Role;
import cn.zhiqing.documents.paper.PageFilling.Kind;
import cn.zhiqing.documents.paper.Sheet.Ink;
import cn.zhiqing.documents.paper.Sheet.Piece;
import java.util.ArrayList;
import java.util.List;

/** 毛条: the rows of a document one after another, before they are put on pages. */
final class Galley {

    private final Measure measure;
    private final List<Element> elements = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Galley(Measure measure) {
        this.measure = measure;
    }

    /** One row; its pieces get their baseline when the row gets its page. */
    record Row(List<Piece> pieces, Kind kind) {}

    /**
     * How a text is set.
     *
     * @param first cells left free at the beginning of its first line
     * @param others cells left free at the beginning of the others
     */
    record Setting(int element, int first, int others, Kind kind) {}

    /** Where a line stands between the margins. */
    enum Side {
        CENTRE,
        RIGHT
    }

    List<Row> rows() {
        return rows;
    }

    List<Element> elements() {
        return elements;
    }

    int element(Role role, String text) {
        elements.add(new Element(role, text));
        return elements.size() - 1;
    }

    List<Glyph> glyphs(String text, Face face, int cell) {
        return Glyph.of(text, face, cell, measure);
    }

    List<Glyph> body(String text, Face face) {
        return glyphs(text, face, Grid.CELL);
    }

    void blank(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(new Row(List.of(), Kind.BLANK));
        }
    }

    /** Rows of the head, which are free but belong to the first page. */
    void reserve(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(new Row(List.of(), Kind.KEPT));
        }
    }

    /** A paragraph in the size of the text. */
    void text(List<Glyph> glyphs, Setting how) {
        var lines = LineBreaking.lines(glyphs, n -> Grid.WIDTH - Grid.CELL * (n == 0 ? how.first() : how.others()));
        for (int n = 0; n < lines.size(); n++) {
            int x = Grid.LEFT + Grid.CELL * (n == 0 ? how.first() : how.others());
            rows.add(new Row(pieces(lines.get(n), Grid.BODY, x, Ink.BLACK, how.element()), how.kind()));
        }
    }

    /** Lines that stand in the middle or at the right. */
    void aligned(List<List<Glyph>> lines, int size, Side side, Setting how) {
        for (List<Glyph> line : lines) {
            int free = Grid.WIDTH - Glyph.width(line);
            int x = Grid.LEFT + (side == Side.CENTRE ? free / 2 : free);
            rows.add(new Row(pieces(line, size, x, Ink.BLACK, how.element()), how.kind()));
        }
    }

    /** A line as pieces, one for each change of face. */
    static List<Piece> pieces(List<Glyph> line, int size, int x, Ink ink, int element) {
        var made = new ArrayList<Piece>();
        int at = x;
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || line.get(i).face() != line.get(from).face()) {
                var run = List.copyOf(line.subList(from, i));
                made.add(new Piece(run, size, at, 0, ink, element));
                at += Glyph.width(run);
                from = i;
            }
        }
        return made;
    }
}
