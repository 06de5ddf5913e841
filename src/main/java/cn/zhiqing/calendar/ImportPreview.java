package cn.zhiqing.calendar;

import java.util.List;

/**
 * 导入预览: what a file would change, before anything is changed.
 *
 * @param proposed the calendar as it would be
 * @param replaces version in force when the preview was made; confirming names it again
 * @param changes days whose kind, name or notice would change, by date
 * @param moves dates of open cases that would move
 * @param provisional how many dates of open cases rest on days without notice today
 * @param settled how many of those stay as they are and become certain
 */
public record ImportPreview(
        WorkingCalendar proposed,
        String replaces,
        int year,
        List<DayChange> changes,
        List<DueMove> moves,
        int provisional,
        int settled) {

    public ImportPreview {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
    }

    /** 一天的变化. */
    public record DayChange(CalendarDay before, CalendarDay after) {

        /** Whether the day turns from worked to off or back; else only its name, notice or certainty changes. */
        public boolean movesPeriods() {
            return before.isWorkingDay() != after.isWorkingDay();
        }
    }
}
