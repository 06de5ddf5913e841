package cn.zhiqing.supervision;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;

/** 发周报的日子: the morning of the first working day of a week tells of the week before. */
final class DigestDays {

    private DigestDays() {}

    /**
     * When the digest of the week before this one is due; empty in a week in which nobody works.
     *
     * @param day any day of the week in which it is sent
     */
    static Optional<Instant> due(LocalDate day, LocalTime at, WorkingCalendar calendar) {
        LocalDate monday = WeeklyDigests.weekOf(day).from();
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(calendar::isWorkingDay)
                .findFirst()
                .map(first -> first.atTime(at).atZone(CityClock.ZONE).toInstant());
    }

    /** The week that is told of in the week of this day. */
    static Period told(LocalDate day) {
        return WeeklyDigests.weekOf(day.minusWeeks(1));
    }
}
