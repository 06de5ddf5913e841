package cn.zhiqing.site.calendar.web;

import cn.zhiqing.calendar.CalendarDay;
import cn.zhiqing.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One month as weeks of days from Monday to Sunday (月历).
 *
 * @param title for example 2027年1月
 */
public record MonthGrid(String title, List<List<Cell>> weeks) {

    private static final int WEEK = 7;

    public MonthGrid {
        weeks = List.copyOf(weeks);
    }

    /**
     * One place of the grid.
     *
     * @param day of the month; 0 outside it
     * @param mark 休 or 班; empty on ordinary days
     * @param changed whether the day differs from the calendar in force
     */
    public record Cell(int day, String css, String mark, String name, boolean changed) {

        private static final Cell OUTSIDE = new Cell(0, "o", "", "", false);

        static Cell of(CalendarDay day, boolean changed) {
            String chg = changed ? " chg" : "";
            int number = day.date().getDayOfMonth();
            return switch (day.kind()) {
                case HOLIDAY -> new Cell(number, "hol" + chg, "休", day.name(), changed);
                case MAKEUP_WORK -> new Cell(number, "mkw" + chg, "班", day.name(), changed);
                case WEEKEND -> new Cell(number, "we" + chg, "", "", changed);
                case WEEKDAY -> new Cell(number, chg.strip(), "", "", changed);
            };
        }
    }

    static MonthGrid of(YearMonth month, WorkingCalendar calendar, Set<LocalDate> changed) {
        List<Cell> places = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            places.add(Cell.OUTSIDE);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            places.add(Cell.of(calendar.day(date), changed.contains(date)));
        }
        while (places.size() % WEEK != 0) {
            places.add(Cell.OUTSIDE);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int from = 0; from < places.size(); from += WEEK) {
            weeks.add(List.copyOf(places.subList(from, from + WEEK)));
        }
        return new MonthGrid(month.getYear() + "年" + month.getMonthValue() + "月", weeks);
    }

    static List<MonthGrid> ofYear(int year, WorkingCalendar calendar, Set<LocalDate> changed) {
        return java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(YearMonth.of(year, month), calendar, changed))
                .toList();
    }
}
