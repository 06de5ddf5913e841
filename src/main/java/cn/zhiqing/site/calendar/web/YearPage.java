package cn.zhiqing.site.calendar.web;

import java.util.List;

/** One year of one version, day by day (年历). */
public record YearPage(
        String version, int year, boolean inForce, boolean provisional, List<String> notices, List<MonthGrid> months) {

    public YearPage {
        notices = List.copyOf(notices);
        months = List.copyOf(months);
    }
}
