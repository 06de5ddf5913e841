package cn.zhiqing.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * 在办期限: whoever keeps open cases tells which dates another calendar would move. Declared here, implemented above, so that
 * the calendar need not know cases. Closed cases are not asked for: they keep the version they were computed with (K15).
 */
public interface OpenDeadlines {

    /** Dates of open cases that differ between the two calendars; changes nothing. */
    List<DueMove> moves(WorkingCalendar present, WorkingCalendar proposed);

    /** Every date of an open case that rests on days for which the calendar has no notice yet. */
    default List<LocalDate> provisional(WorkingCalendar calendar) {
        return List.of();
    }
}
