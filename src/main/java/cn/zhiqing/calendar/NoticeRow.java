package cn.zhiqing.calendar;

import java.time.LocalDate;

/** One day as a file of notices gives it, with the line it stands in. */
record NoticeRow(int line, LocalDate date, CalendarDay.Kind kind, String name, String noticeNo) {

    CalendarDay day() {
        return new CalendarDay(date, kind, name, noticeNo, false);
    }
}
