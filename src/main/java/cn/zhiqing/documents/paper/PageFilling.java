package cn.zhiqing.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 分页: puts rows on pages of 22. The signature never stands on a page without text (“此页无正文” is not written), a heading
 * never ends a page, and a blank row never begins one. Pure.
 */
final class PageFilling {

    static final int ROWS = 22;

    /** As many rows of text go with a signature that needs a page of its own. */
    private static final int COMPANIONS = 2;

    private PageFilling() {}

    /** What a row is, as far as pages are concerned. */
    enum Kind {
        TEXT,
        /** Stays on the page of the row after it. */
        KEPT,
        BLANK
    }

    /**
     * One page.
     *
     * @param rows indices of its rows, from the top
     * @param ending whether signature and date follow its rows
     * @param foot whether contact and code stand at its bottom
     */
    record Page(List<Integer> rows, boolean ending, boolean foot) {}

    /**
     * The pages.
     *
     * @param ending rows that signature and date need, in one piece
     * @param foot rows at the bottom of the last page
     */
    static List<Page> fill(List<Kind> kinds, int ending, int foot) {
        var pages = new ArrayList<List<Integer>>();
        pages.add(new ArrayList<>());
        for (int row = 0; row < kinds.size(); row++) {
            if (pages.getLast().size() == ROWS) {
                pages.add(carried(pages.getLast(), kinds));
            }
            boolean atTop = pages.size() > 1 && pages.getLast().isEmpty();
            if (!(atTop && kinds.get(row) == Kind.BLANK)) {
                pages.getLast().add(row);
            }
        }
        accompany(pages, kinds);
        boolean together = ending + foot + COMPANIONS <= ROWS;
        int needed = together ? ending + foot : ending;
        if (pages.getLast().size() + needed > ROWS) {
            pages.add(companions(pages.getLast(), kinds, ROWS - needed));
        }
        var made = new ArrayList<Page>();
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1;
            made.add(new Page(List.copyOf(pages.get(i)), last, last && together && foot > 0));
        }
        if (!together) {
            made.add(new Page(List.of(), false, true));
        }
        return made;
    }

    /** Rows that must not end the page, taken from it. */
    private static List<Integer> carried(List<Integer> page, List<Kind> kinds) {
        var moved = new ArrayList<Integer>();
        while (page.size() > 1 && kinds.get(page.getLast()) == Kind.KEPT) {
            moved.addFirst(page.removeLast());
        }
        return moved;
    }

    /** A last page with fewer rows of text than go with a signature gets some of the page before it. */
    private static void accompany(List<List<Integer>> pages, List<Kind> kinds) {
        if (pages.size() < 2 || texts(pages.getLast(), kinds) >= COMPANIONS) {
            return;
        }
        List<Integer> before = pages.get(pages.size() - 2);
        int end = pages.getLast().isEmpty() ? kinds.size() : pages.getLast().getLast() + 1;
        var rows = List.<Integer>of();
        while (before.size() > 1
                && end - before.getLast() < ROWS
                && (texts(rows, kinds) < COMPANIONS || kinds.get(before.getLast()) == Kind.KEPT)) {
            rows = IntStream.range(before.removeLast(), end).boxed().toList();
        }
        pages.set(pages.size() - 1, new ArrayList<>(rows.isEmpty() ? pages.getLast() : withoutBlankTop(rows, kinds)));
    }

    private static List<Integer> withoutBlankTop(List<Integer> rows, List<Kind> kinds) {
        return rows.stream().dropWhile(row -> kinds.get(row) == Kind.BLANK).toList();
    }

    private static long texts(List<Integer> rows, List<Kind> kinds) {
        return rows.stream().filter(row -> kinds.get(row) == Kind.TEXT).count();
    }

    private static List<Integer> companions(List<Integer> page, List<Kind> kinds, int room) {
        var moved = new ArrayList<Integer>();
        int texts = 0;
        while (page.size() > 1
                && moved.size() < room
                && (texts < COMPANIONS || kinds.get(page.getLast()) == Kind.KEPT)) {
            int row = page.removeLast();
            moved.addFirst(row);
            texts += kinds.get(row) == Kind.TEXT ? 1 : 0;
        }
        while (!moved.isEmpty() && kinds.get(moved.getFirst()) == Kind.BLANK) {
            moved.removeFirst();
        }
        return moved;
    }
}
