package cn.zhiqing.ui;

import java.util.List;

/**
 * The clock of one case, explained (答复期限).
 *
 * @param due the date, as shown
 * @param left for example 还剩 5 个工作日
 * @param used working days used of {@code total}
 * @param article for example 条例第三十三条
 * @param lines the sum in words: what, when, and a remark
 * @param weeks the sum day by day, a week a row, Monday first
 * @param caption what the table of days covers
 * @param calendar version of the working calendar, and whether a date is provisional
 */
public record ClockCard(
        String due,
        String left,
        int used,
        int total,
        String article,
        List<Line> lines,
        List<List<Day>> weeks,
        String caption,
        String calendar) {

    /** One line of the sum (算式). */
    public record Line(String what, String when, String remark) {}

    /**
     * One day (日).
     *
     * @param label for example 12/18
     * @param words for example 第 20 日, 休, 不计
     * @param css off, used, pause, start, due, or empty for a day still to come
     */
    public record Day(String label, String words, String css, boolean today) {}

    /** Working days of the bar that are still to come. */
    public int ahead() {
        return Math.max(0, total - used);
    }
}
