package cn.zhiqing.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a list is shown (分页).
 *
 * @param page counted from 1
 * @param total rows of the whole list
 * @param unit counting word, for example 件
 * @param address path and query without the page, ending so that {@code page=2} can follow
 */
public record Pager(int page, int size, long total, String unit, String address) {

    private static final int AROUND = 2;

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long from() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    public long to() {
        return Math.min(total, (long) page * size);
    }

    public String href(int target) {
        return address + "page=" + target;
    }

    /** Pages to link: the first, the last, those around this one; zero stands for a gap. */
    public List<Integer> shown() {
        List<Integer> pages = new ArrayList<>();
        for (int candidate = 1; candidate <= last(); candidate++) {
            boolean near = Math.abs(candidate - page) <= AROUND || candidate == 1 || candidate == last();
            if (near) {
                pages.add(candidate);
            } else if (pages.getLast() != 0) {
                pages.add(0);
            }
        }
        return pages;
    }
}
