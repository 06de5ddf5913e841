package cn.zhiqing.cases.domain;

import java.time.LocalDate;

/** Dates in sentences for people: {@code 11月23日(周一)}. */
public final class Chinese {

    private static final String WEEKDAYS = "一二三四五六日";

    private Chinese() {}

    /** Month, day and weekday. */
    public static String day(LocalDate d) {
        return d.getMonthValue() + "月" + d.getDayOfMonth() + "日(周"
                + WEEKDAYS.charAt(d.getDayOfWeek().getValue() - 1) + ")";
    }

    /** Full date as letters write it: {@code 2026年11月23日}. */
    public static String date(LocalDate d) {
        return d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
    }
}
