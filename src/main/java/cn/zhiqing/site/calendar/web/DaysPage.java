package cn.zhiqing.site.calendar.web;

import java.util.List;

/** Step two (逐日核对): the year as it would be, and every day that changes. */
public record DaysPage(int year, String version, String source, List<MonthGrid> months, List<Change> changes) {

    public DaysPage {
        months = List.copyOf(months);
        changes = List.copyOf(changes);
    }

    /** One day that changes. */
    public record Change(String date, String before, String after, String name, String noticeNo, boolean moves) {}
}
