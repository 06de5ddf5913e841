package cn.zhiqing.reports.annual.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 表格线网: one ruled table of a page: where its rows and columns lie and which fields between them are one cell. */
final class Grid {
    /** Lines nearer than this are one: cells are drawn one by one, and each with its own border. */
    private static final double NEAR = 2.5;

    private static final int MOST_LINES = 420;

    private final double[] xs;
    private final double[] ys;
    private final int[] cellOf;

    private Grid(double[] xs, double[] ys, int[] cellOf) {
        this.xs = xs;
        this.ys = ys;
        this.cellOf = cellOf;
    }

    /** The tables that these rules draw, from the top of the page to its bottom. */
    static List<Grid> of(List<Rule> rules) {
        var grids = new ArrayList<Grid>();
        for (List<Rule> joined : joined(rules)) {
            double[] xs = places(joined, false);
            double[] ys = places(joined, true);
            boolean table = Math.min(xs.length, ys.length) > 1 && Math.max(xs.length, ys.length) > 2;
            if (table && xs.length <= MOST_LINES && ys.length <= MOST_LINES) {
                grids.add(new Grid(xs, ys, cells(xs, ys, joined)));
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.ys[0]));
        return grids;
    }

    /** Rules that touch each other belong to one table. */
    private static List<List<Rule>> joined(List<Rule> rules) {
        var groups = new ArrayList<List<Rule>>();
        for (Rule rule : rules) {
            var mine = new ArrayList<Rule>(List.of(rule));
            groups.removeIf(group -> {
                boolean touches = group.stream().anyMatch(other -> touch(rule, other));
                if (touches) {
                    mine.addAll(group);
                }
                return touches;
            });
            groups.add(mine);
        }
        return groups;
    }

    private static boolean touch(Rule a, Rule b) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= NEAR && a.from() <= b.to() + NEAR && b.from() <= a.to() + NEAR;
        }
        return a.at() >= b.from() - NEAR
                && a.at() <= b.to() + NEAR
                && b.at() >= a.from() - NEAR
                && b.at() <= a.to() + NEAR;
    }

    private static double[] places(List<Rule> rules, boolean horizontal) {
        double[] all = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .mapToDouble(Rule::at)
                .sorted()
                .toArray();
        var kept = new ArrayList<Double>();
        for (double at : all) {
            if (kept.isEmpty() || at - kept.getLast() > NEAR) {
                kept.add(at);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Fields with no line between them are one cell. */
    private static int[] cells(double[] xs, double[] ys, List<Rule> rules) {
        int wide = xs.length - 1;
        int[] root = new int[wide * (ys.length - 1)];
        Arrays.setAll(root, i -> i);
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < wide; column++) {
                int field = row * wide + column;
                if (column + 1 < wide && !isWall(rules, false, xs[column + 1], ys[row], ys[row + 1])) {
                    join(root, field, field + 1);
                }
                if (row + 2 < ys.length && !isWall(rules, true, ys[row + 1], xs[column], xs[column + 1])) {
                    join(root, field, field + wide);
                }
            }
        }
        int[] cells = new int[root.length];
        Arrays.setAll(cells, i -> root(root, i));
        return cells;
    }

    /** Whether lines cover most of a stretch. */
    private static boolean isWall(List<Rule> rules, boolean horizontal, double at, double from, double to) {
        double covered = 0;
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal && Math.abs(rule.at() - at) <= NEAR) {
                covered = Math.max(covered, Math.min(to, rule.to()) - Math.max(from, rule.from()));
            }
        }
        return covered >= 0.6 * (to - from);
    }

    private static int root(int[] root, int field) {
        int at = field;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** The first field of a cell, by rows, is its root. */
    private static void join(int[] root, int a, int b) {
        int first = root(root, a);
        int second = root(root, b);
        root[Math.max(first, second)] = Math.min(first, second);
    }

    double top() {
        return ys[0];
    }

    boolean holds(Glyph glyph) {
        return field(xs, glyph.middle()) >= 0 && field(ys, glyph.centre()) >= 0;
    }

    private static int field(double[] lines, double at) {
        if (at < lines[0] || at > lines[lines.length - 1]) {
            return -1;
        }
        int found = Arrays.binarySearch(lines, at);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, lines.length - 2);
    }

    /** The cells by the row in which they begin, each with its glyphs; merged cells stand in their first row only. */
    List<List<CellArea>> rows(List<Glyph> glyphs) {
        int wide = xs.length - 1;
        var areas = new CellArea[cellOf.length];
        for (int field = 0; field < cellOf.length; field++) {
            int first = cellOf[field];
            var box = new Place.Box(xs[field % wide], ys[field / wide], xs[field % wide + 1], ys[field / wide + 1]);
            areas[first] = areas[first] == null ? new CellArea(box, new ArrayList<>()) : areas[first].with(box);
        }
        for (Glyph glyph : glyphs) {
            int field = field(ys, glyph.centre()) * wide + field(xs, glyph.middle());
            areas[cellOf[field]].glyphs().add(glyph);
        }
        var rows = new ArrayList<List<CellArea>>();
        for (int row = 0; row < ys.length - 1; row++) {
            rows.add(Arrays.stream(areas, row * wide, (row + 1) * wide)
                    .filter(java.util.Objects::nonNull)
                    .toList());
        }
        return rows;
    }

    /** A cell on the page and what is written in it. */
    record CellArea(Place.Box box, List<Glyph> glyphs) {
        CellArea with(Place.Box more) {
            return new CellArea(
                    new Place.Box(
                            Math.min(box.left(), more.left()),
                            Math.min(box.top(), more.top()),
                            Math.max(box.right(), more.right()),
                            Math.max(box.bottom(), more.bottom())),
                    glyphs);
        }
    }
}
