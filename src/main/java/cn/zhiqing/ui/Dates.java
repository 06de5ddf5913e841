package cn.zhiqing.ui;

import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Dates as people of the city read them (日期写法); an absent date is an empty text. */
public final class Dates {

    private static final String WEEK = "一二三四五六日";

    private Dates() {}

    /** For example 2026年12月18日(周五). */
    public static String full(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + brief(day);
    }

    /** For example 12月18日(周五), where the year is plain from the context. */
    public static String brief(@Nullable LocalDate day) {
        return day == null ? "" : "%d月%d日(%s)".formatted(day.getMonthValue(), day.getDayOfMonth(), weekday(day));
    }

    /** For example 周五. */
    public static String weekday(LocalDate day) {
        return "周" + WEEK.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** For example 12月11日 09:06, in the city's time. */
    public static String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime at = moment.atZone(CityClock.ZONE);
        return "%d月%d日 %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }

    /** For example 2026年12月11日 09:06, in the city's time. */
    public static String fullMoment(@Nullable Instant moment) {
        return moment == null ? "" : moment.atZone(CityClock.ZONE).getYear() + "年" + moment(moment);
    }
}
