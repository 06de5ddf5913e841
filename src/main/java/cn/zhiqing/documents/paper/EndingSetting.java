package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Layout.Role;
import cn.zhiqing.documents.paper.OfficialPaper.Verification;
import cn.zhiqing.documents.paper.Sheet.Ink;
import cn.zhiqing.documents.paper.Sheet.Mark;
import cn.zhiqing.documents.paper.Sheet.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 落款和页脚: organ, date, seal, note, and at the foot contact and code (GB/T 9704-2012, 7.3.5, 7.3.6, 10.1). */
final class EndingSetting {

    private static final int MARK = Grid.mm(20);
    private static final int PITCH = 20_000;

    /** Usual diameter of a seal of a body below the State Council. */
    private static final double SEAL = 42;

    private final Galley galley;
    private final List<List<Piece>> rows = new ArrayList<>();
    private final List<Piece> foot = new ArrayList<>();
    private @Nullable Mark mark;
    private int dateRow;
    private int dateMiddle;

    EndingSetting(Galley galley) {
        this.galley = galley;
    }

    void set(OfficialPaper paper) {
        if (!paper.ending().organ().isEmpty()) {
            signature(paper);
        }
        if (!paper.notes().note().isEmpty()) {
            String text = "（" + paper.notes().note() + "）";
            int element = galley.element(Role.P, text);
            var lines =
                    LineBreaking.lines(galley.body(text, Face.FANG), n -> Grid.WIDTH - Grid.CELL * (n == 0 ? 2 : 0));
            for (int n = 0; n < lines.size(); n++) {
                int x = Grid.LEFT + (n == 0 ? 2 * Grid.CELL : 0);
                rows.add(Galley.pieces(lines.get(n), Grid.BODY, x, Ink.BLACK, element));
            }
        } else if (paper.ending().sealed() && !rows.isEmpty()) {
            rows.add(List.of());
        }
        foot(paper);
    }

    List<List<Piece>> rows() {
        return rows;
    }

    /** Rows of the grid that the foot takes. */
    int footRows() {
        return Math.ceilDiv(footHeight(), Grid.rowTop(1) - Grid.rowTop(0));
    }

    /** The foot's pieces where they stand: it ends where the text area ends. */
    List<Piece> footPieces() {
        int top = Grid.BOTTOM - footHeight();
        return foot.stream().map(piece -> piece.on(top + piece.baseline())).toList();
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    /**
     * Where the seal goes, when the ending begins on that row of the page.
     *
     * @param sealed whether there is one
     */
    @Nullable
    SealPlace seal(boolean sealed, int page, int firstRow) {
        if (!sealed || dateMiddle == 0) {
            return null;
        }
        int y = (Grid.rowTop(firstRow + dateRow) + Grid.rowTop(firstRow + dateRow + 1)) / 2;
        return new SealPlace(page, Grid.toMm(dateMiddle), Grid.toMm(y), SEAL);
    }

    /** With a seal the name stands in the middle over the date, the date four characters from the right; else both as 7.3.5.2. */
    private void signature(OfficialPaper paper) {
        rows.add(List.of());
        var date = galley.body(paper.date(), Face.FANG);
        var organ = TitleBreaking.lines(paper.ending().organ(), Grid.COLUMNS - 4).stream()
                .map(line -> galley.body(line, Face.FANG))
                .toList();
        int dateWidth = Glyph.width(date);
        int organWidth = organ.stream().mapToInt(Glyph::width).max().orElse(0);
        boolean sealed = paper.ending().sealed();
        int dateX = Grid.RIGHT - (sealed ? 4 : 2) * Grid.CELL - dateWidth;
        int organX = dateX + (dateWidth - organWidth) / 2;
        if (!sealed) {
            organX = Math.min(Grid.RIGHT - 2 * Grid.CELL - organWidth, dateX - 2 * Grid.CELL);
            dateX = organX + 2 * Grid.CELL;
        } else if (organX + organWidth > Grid.RIGHT) {
            dateX -= organX + organWidth - Grid.RIGHT;
            organX = Grid.RIGHT - organWidth;
        }
        name(organ, organX + organWidth / 2, paper.ending().organ());
        dateRow = rows.size();
        dateMiddle = dateX + dateWidth / 2;
        int element = galley.element(Role.P, paper.date().strip());
        rows.add(Galley.pieces(date, Grid.BODY, dateX, Ink.BLACK, element));
    }

    private void name(List<List<Glyph>> lines, int middle, String organ) {
        if (lines.isEmpty()) {
            return;
        }
        int element = galley.element(Role.P, organ);
        for (List<Glyph> line : lines) {
            rows.add(Galley.pieces(line, Grid.BODY, middle - Glyph.width(line) / 2, Ink.BLACK, element));
        }
    }

    private int footHeight() {
        int lines = foot.stream().mapToInt(Piece::baseline).max().orElse(0);
        int text = lines == 0 ? 0 : lines + PITCH / 4;
        return mark == null ? text : Math.max(text, MARK);
    }

    private void foot(OfficialPaper paper) {
        Verification check = paper.notes().verification();
        int width = Grid.WIDTH - 2 * Grid.CELL - (check == null ? 0 : MARK);
        if (!paper.notes().contact().isEmpty()) {
            small(paper.notes().contact(), width);
        }
        if (check != null) {
            check.lines().forEach(line -> small(line, width));
            int element = galley.element(Role.Figure, "核验二维码：" + check.code());
            mark = new Mark(Grid.RIGHT - MARK, Grid.BOTTOM - MARK, MARK, check.mark(), element);
        }
    }

    private void small(String text, int width) {
        int element = galley.element(Role.P, text);
        for (List<Glyph> line : LineBreaking.lines(galley.glyphs(text, Face.FANG, Grid.SMALL), _ -> width)) {
            int at = foot.stream().mapToInt(Piece::baseline).max().orElse(-PITCH / 4) + PITCH;
            Galley.pieces(line, Grid.SMALL, Grid.LEFT + Grid.CELL, Ink.BLACK, element)
                    .forEach(piece -> foot.add(piece.on(at)));
        }
    }
}
