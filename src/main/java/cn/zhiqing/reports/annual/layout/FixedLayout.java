package cn.zhiqing.reports.annual.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 版式文件: pages of glyphs and lines become rows and running text; a sheet with two pages side by side is read page by page. */
final class FixedLayout {
    private final BlockList blocks = new BlockList();

    private FixedLayout() {}

    static Layout of(List<FixedPage> pages) throws Unlaid {
        var layout = new FixedLayout();
        for (FixedPage page : pages) {
            for (FixedPage half : halves(page)) {
                layout.page(half);
            }
        }
        return layout.blocks.layout(List.of());
    }

    /** Two pages on one sheet leave a gutter that nothing crosses. */
    private static List<FixedPage> halves(FixedPage page) {
        if (page.width() < 1.2 * page.height() || page.glyphs().size() < 60) {
            return List.of(page);
        }
        double middle = page.width() / 2;
        double gutter = page.width() * 0.015;
        boolean crossed = page.rules().stream()
                        .anyMatch(rule -> rule.horizontal()
                                ? rule.from() < middle - gutter && rule.to() > middle + gutter
                                : Math.abs(rule.at() - middle) < gutter)
                || page.glyphs().stream()
                        .anyMatch(g ->
                                g.box().right() > middle - gutter && g.box().left() < middle + gutter);
        long left = page.glyphs().stream().filter(g -> g.middle() < middle).count();
        boolean both = left * 5 > page.glyphs().size()
                && (page.glyphs().size() - left) * 5 > page.glyphs().size();
        return crossed || !both ? List.of(page) : List.of(half(page, middle, true), half(page, middle, false));
    }

    private static FixedPage half(FixedPage page, double middle, boolean left) {
        return new FixedPage(
                page.number(),
                page.width() / 2,
                page.height(),
                page.glyphs().stream().filter(g -> g.middle() < middle == left).toList(),
                page.rules().stream()
                        .filter(r -> (r.horizontal() ? (r.from() + r.to()) / 2 : r.at()) < middle == left)
                        .toList());
    }

    private record Placed(double top, List<Block> blocks) {}

    private void page(FixedPage page) throws Unlaid {
        var placed = new ArrayList<Placed>();
        List<Glyph> rest = page.glyphs();
        for (Grid grid : Grid.of(page.rules())) {
            Map<Boolean, List<Glyph>> sides = rest.stream().collect(Collectors.partitioningBy(grid::holds));
            List<Glyph> inside = sides.getOrDefault(true, List.of());
            rest = sides.getOrDefault(false, List.of());
            if (!inside.isEmpty()) {
                placed.add(new Placed(grid.top(), table(page.number(), grid.rows(inside))));
            }
        }
        int row = 0;
        for (TextLines.Line line : TextLines.of(rest)) {
            row++;
            var place = new Place(page.number(), 0, row, 0, line.box());
            placed.add(new Placed(line.box().top(), List.of(new Block.Line(new Block.Piece(line.text(), place)))));
        }
        placed.sort(Comparator.comparingDouble(Placed::top));
        for (Placed part : placed) {
            for (Block block : part.blocks()) {
                blocks.add(block);
            }
        }
    }

    private List<Block> table(int page, List<List<Grid.CellArea>> rows) {
        int table = blocks.nextTable();
        var told = new ArrayList<Block>();
        for (List<Grid.CellArea> row : rows) {
            var cells = new ArrayList<Block.Piece>();
            for (Grid.CellArea cell : row) {
                var place = new Place(page, table, told.size() + 1, cells.size() + 1, cell.box());
                cells.add(new Block.Piece(TextLines.joined(cell.glyphs()), place));
            }
            if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                told.add(new Block.Row(cells));
            }
        }
        return told;
    }
}
