package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Galley.Row;
import cn.zhiqing.documents.paper.PageFilling.Page;
import cn.zhiqing.documents.paper.Sheet.Ink;
import cn.zhiqing.documents.paper.Sheet.Mark;
import cn.zhiqing.documents.paper.Sheet.Piece;
import cn.zhiqing.documents.paper.Sheet.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 排版: sets an official document on pages (GB/T 9704-2012). Pure: the same document and fonts give the same pages. */
final class Typesetter {

    private static final int DRAFT_SIZE = 150_000;

    private final Measure measure;
    private final OfficialPaper paper;
    private final Galley galley;
    private final HeadSetting head;
    private final EndingSetting ending;

    private Typesetter(OfficialPaper paper, Measure measure) {
        this.paper = paper;
        this.measure = measure;
        this.galley = new Galley(measure);
        this.head = new HeadSetting(galley);
        this.ending = new EndingSetting(galley);
    }

    static Layout set(OfficialPaper paper, Measure measure) {
        return new Typesetter(paper, measure).run();
    }

    private Layout run() {
        head.set(paper.head());
        new BodySetting(galley).set(paper);
        ending.set(paper);
        List<Row> rows = galley.rows();
        var pages = PageFilling.fill(
                rows.stream().map(Row::kind).toList(), ending.rows().size(), ending.footRows());
        var sheets = new ArrayList<Sheet>();
        SealPlace seal = null;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            sheets.add(sheet(i + 1, page));
            if (page.ending()) {
                seal = ending.seal(paper.ending().sealed(), i + 1, page.rows().size());
            }
        }
        return new Layout(sheets, galley.elements(), seal);
    }

    private Sheet sheet(int number, Page page) {
        var pieces = new ArrayList<Piece>();
        if (paper.draft()) {
            pieces.addAll(draft());
        }
        List<Rule> rules = List.of();
        if (number == 1) {
            pieces.addAll(head.pieces());
            rules = head.rules();
        }
        int row = 0;
        for (int index : page.rows()) {
            place(galley.rows().get(index).pieces(), row++, pieces);
        }
        Mark mark = null;
        if (page.ending()) {
            for (List<Piece> line : ending.rows()) {
                place(line, row++, pieces);
            }
        }
        if (page.foot()) {
            pieces.addAll(ending.footPieces());
            mark = ending.mark();
        }
        pieces.addAll(pageNumber(number));
        return new Sheet(number, pieces, rules, mark);
    }

    private static void place(List<Piece> line, int row, List<Piece> pieces) {
        line.forEach(piece -> pieces.add(piece.on(Grid.baseline(row, piece.size()))));
    }

    /** 页码: odd at the right, even at the left, one character in; none on the first page of a letter (7.5, 10.1). */
    private List<Piece> pageNumber(int number) {
        if (number == 1 && paper.head().style() == PaperStyle.LETTER) {
            return List.of();
        }
        var glyphs = Glyph.of("— " + number + " —", Face.SONG, Grid.SMALL, measure);
        int x = number % 2 == 1 ? Grid.RIGHT - Grid.CELL - Glyph.width(glyphs) : Grid.LEFT + Grid.CELL;
        int baseline = Grid.BOTTOM + Grid.mm(7) + (int) (Grid.SMALL * 0.38);
        return on(baseline, Galley.pieces(glyphs, Grid.SMALL, x, Ink.BLACK, Sheet.ARTIFACT));
    }

    private List<Piece> draft() {
        var glyphs = Glyph.of("草稿", Face.HEI, DRAFT_SIZE, measure);
        int x = (Grid.PAGE_WIDTH - Glyph.width(glyphs)) / 2;
        return on(
                Grid.PAGE_HEIGHT / 2 + DRAFT_SIZE / 3, Galley.pieces(glyphs, DRAFT_SIZE, x, Ink.PALE, Sheet.ARTIFACT));
    }

    private static List<Piece> on(int baseline, List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.on(baseline)).toList();
    }

    /** The texts of a document that are set in a face, to see beforehand whether the fonts have their characters. */
    static @Nullable String firstMissing(Layout layout, Measure measure) {
        var missing = new StringBuilder();
        layout.sheets().stream()
                .flatMap(sheet -> sheet.pieces().stream())
                .flatMap(piece -> piece.glyphs().stream())
                .filter(g -> measure.width(g.face(), g.codePoint()) < 0)
                .mapToInt(Glyph::codePoint)
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.isEmpty() ? null : missing.toString();
    }
}
