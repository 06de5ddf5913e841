package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Galley.Setting;
import cn.zhiqing.documents.paper.Galley.Side;
import cn.zhiqing.documents.paper.Layout.Role;
import cn.zhiqing.documents.paper.OfficialPaper.Head;
import cn.zhiqing.documents.paper.PageFilling.Kind;
import cn.zhiqing.documents.paper.Sheet.Ink;
import cn.zhiqing.documents.paper.Sheet.Piece;
import cn.zhiqing.documents.paper.Sheet.Rule;
import java.util.ArrayList;
import java.util.List;

/** 版头: red name, number and red lines of the first page (GB/T 9704-2012, 7.2 and 10.1). */
final class HeadSetting {

    private static final int THICK = Grid.mm(0.7);
    private static final int THIN = Grid.mm(0.25);
    private static final int BETWEEN = Grid.mm(0.6);
    private static final int WIDEST_NAME = Grid.mm(150);

    private final Galley galley;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    HeadSetting(Galley galley) {
        this.galley = galley;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Rule> rules() {
        return rules;
    }

    void set(Head head) {
        switch (head.style()) {
            case LETTER -> letter(head);
            case DOCUMENT -> document(head);
            case PLAIN -> {
                if (!head.number().isEmpty()) {
                    number(head.number(), Side.RIGHT);
                    galley.reserve(1);
                }
            }
        }
    }

    private void letter(Head head) {
        int top = Grid.mm(30);
        int bottom = name(head.organ(), 36_000, top);
        int line = bottom + Grid.mm(4);
        rules.add(wide(line, THICK));
        rules.add(wide(line + THICK + BETWEEN, THIN));
        int foot = Grid.PAGE_HEIGHT - Grid.mm(20);
        rules.add(wide(foot, THIN));
        rules.add(wide(foot + THIN + BETWEEN, THICK));
        galley.reserve(1);
        if (!head.number().isEmpty()) {
            number(head.number(), Side.RIGHT);
        }
        galley.reserve(2);
    }

    private void document(Head head) {
        name(head.organ(), 48_000, Grid.TOP + Grid.mm(35));
        galley.reserve(7);
        number(head.number(), Side.CENTRE);
        int line = Grid.rowTop(8) + Grid.mm(2);
        rules.add(new Rule(Grid.LEFT, line, Grid.WIDTH, Grid.mm(0.5), Ink.RED));
        galley.reserve(2);
    }

    private void number(String number, Side side) {
        int element = galley.element(Role.P, number);
        var lines = LineBreaking.lines(galley.body(number, Face.FANG), _ -> Grid.WIDTH);
        galley.aligned(lines, Grid.BODY, side, new Setting(element, 0, 0, Kind.KEPT));
    }

    /** The organ's name: as large as it fits, a short one spaced; returns where its characters end. */
    private int name(String organ, int largest, int top) {
        int count = organ.codePointCount(0, organ.length());
        int size = Math.min(largest, WIDEST_NAME / Math.max(1, count));
        int free = Math.max(0, WIDEST_NAME - size * count);
        int spacing = count < 2 ? 0 : Math.min(size / 5, free / (count - 1));
        var glyphs = new ArrayList<Glyph>();
        galley.glyphs(organ, Face.BIAOSONG, size).forEach(g -> glyphs.add(g.wider(spacing)));
        int width = Glyph.width(glyphs) - spacing;
        int element = galley.element(Role.P, organ);
        int baseline = top + (int) (largest * 0.5 + size * 0.38);
        Galley.pieces(glyphs, size, (Grid.PAGE_WIDTH - width) / 2, Ink.RED, element)
                .forEach(piece -> pieces.add(piece.on(baseline)));
        return top + largest;
    }

    private static Rule wide(int y, int thickness) {
        return new Rule(Grid.LINE_LEFT, y, Grid.LINE_WIDTH, thickness, Ink.RED);
    }
}
