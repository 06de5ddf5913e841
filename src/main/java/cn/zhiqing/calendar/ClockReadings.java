package cn.zhiqing.calendar;

import static cn.zhiqing.calendar.RunningClock.NEVER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 读数: turns a clock that took all its facts into the reading for a day. */
final class ClockReadings {

    /** 六十日 (行政复议法第二十条). */
    private static final int RECONSIDERATION_DAYS = 60;
    /** 六个月 (行政诉讼法第四十六条). */
    private static final int SUIT_MONTHS = 6;
    /** 十五日 after the reconsideration decision (行政诉讼法第四十五条). */
    private static final int SUIT_AFTER_RECONSIDERATION_DAYS = 15;

    private ClockReadings() {}

    static ClockReading of(RunningClock clock, int asOf) {
        int judged = clock.hasEnded() ? clock.ended : asOf;
        int due = clock.dueOn(judged);
        WaitingFor waiting = clock.hasEnded() ? null : waiting(clock, due);
        int limit = waiting == null ? NEVER : waitLimit(clock, judged);
        boolean remedies = clock.hasEnded() && !clock.proactive;
        int reconsiderBy = remedies ? clock.calendar.roll(clock.served + RECONSIDERATION_DAYS) : NEVER;
        int sueBy = remedies ? sueBy(clock) : NEVER;
        lapses(clock, judged);
        if (waiting != null && asOf >= clock.closableFrom) {
            clock.flags.add(ClockFlag.MAY_CLOSE);
        }
        for (int date : new int[] {clock.correctionNoticeDue, due, limit, reconsiderBy, sueBy}) {
            if (date != NEVER && !clock.calendar.isNoticed(date)) {
                clock.flags.add(ClockFlag.PROVISIONAL);
            }
        }
        return new ClockReading(
                LocalDate.ofEpochDay(clock.receipt),
                date(clock.correctionNoticeDue),
                date(due),
                waiting,
                date(limit),
                clock.hasEnded() || due == NEVER ? null : (Integer) remaining(clock.calendar, due, asOf),
                standing(clock, due, asOf),
                date(reconsiderBy),
                date(sueBy),
                clock.flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(clock.flags),
                date(clock.hasEnded() ? NEVER : clock.closableFrom));
    }

    private static @Nullable WaitingFor waiting(RunningClock clock, int due) {
        if (clock.waiting != null) {
            return clock.waiting;
        }
        return due == NEVER ? WaitingFor.CONSULTATION : null;
    }

    private static int waitLimit(RunningClock clock, int judged) {
        if (clock.waiting != null) {
            return clock.waitLimit;
        }
        int latest = Integer.MIN_VALUE;
        for (Consultation c : clock.consultations) {
            if (c.isOpenOn(judged)) {
                latest = Math.max(latest, c.limit);
            }
        }
        return latest;
    }

    private static int remaining(WorkingCalendar calendar, int due, int asOf) {
        return asOf <= due ? calendar.between(asOf, due) : -calendar.between(due, asOf);
    }

    private static Standing standing(RunningClock clock, int due, int asOf) {
        if (clock.hasEnded()) {
            return clock.ended <= due ? Standing.REPLIED_ON_TIME : Standing.REPLIED_LATE;
        }
        if (due == NEVER) {
            return Standing.WAITING;
        }
        if (asOf >= due) {
            return asOf > due ? Standing.OVERDUE : Standing.DUE_TODAY;
        }
        int left = clock.calendar.between(asOf, due);
        return left <= 2 ? Standing.ORANGE : left <= 5 ? Standing.YELLOW : Standing.ON_TIME;
    }

    private static int sueBy(RunningClock clock) {
        if (clock.reconsidered != NEVER) {
            return clock.calendar.roll(clock.reconsidered + SUIT_AFTER_RECONSIDERATION_DAYS);
        }
        if (clock.reconsiderFirst) {
            return NEVER;
        }
        var sixMonths = LocalDate.ofEpochDay(clock.served).plusMonths(SUIT_MONTHS);
        return clock.calendar.roll(WorkingCalendar.epoch(sixMonths));
    }

    private static void lapses(RunningClock clock, int judged) {
        for (int i = 0; i < clock.consultations.size(); i++) {
            Consultation c = clock.consultations.get(i);
            if (c.lapsedBefore(judged)) {
                clock.flags.add(c.agency ? ClockFlag.AGENCY_LAPSED : ClockFlag.THIRD_PARTY_LAPSED);
            }
        }
    }

    private static @Nullable LocalDate date(int day) {
        return day == NEVER ? null : LocalDate.ofEpochDay(day);
    }
}
