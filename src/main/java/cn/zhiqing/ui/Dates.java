package cn.zhiqing.ui;

import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Dates as people of the city read them (日期写法); an absent date is an empty text. */
public final class Dates {

    private static final CityClock CITY = CityClock.system();
    private static final String WEEK = "一二三四五六日";

    private Dates() {}

    /** For example 2026年12月18日(周五). */
    public static String full(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + inYear(day);
    }

    /** For example 12月18日(周五); a day of another year than this one says its year. */
    public static String brief(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getYear() == CITY.today().getYear() ? inYear(day) : full(day);
    }

    private static String inYear(LocalDate day) {
        return "%d月%d日(%s)".formatted(day.getMonthValue(), day.getDayOfMonth(), weekday(day));
    }

    /** For example 周五. */
    public static String weekday(LocalDate day) {
        return "周" + WEEK.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** For example 12月11日 09:06, in the city's time; with its year when that is another than this one. */
    public static String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime at = moment.atZone(CityClock.ZONE);
        return at.getYear() == CITY.today().getYear() ? inYear(at) : fullMoment(moment);
    }

    /** For example 2026年12月11日 09:06, in the city's time. */
    public static String fullMoment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime at = moment.atZone(CityClock.ZONE);
        return at.getYear() + "年" + inYear(at);
    }

    private static String inYear(ZonedDateTime at) {
        return "%d月%d日 %02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }
}
