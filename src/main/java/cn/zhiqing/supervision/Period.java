package cn.zhiqing.supervision;

import java.time.LocalDate;

/** 统计时段, both days included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it began");
        }
    }

    /** From New Year up to the day. */
    public static Period yearTo(LocalDate day) {
        return new Period(day.withDayOfYear(1), day);
    }

    /** The same days of the year before. */
    public Period yearBefore() {
        return new Period(from.minusYears(1), until.minusYears(1));
    }
}
