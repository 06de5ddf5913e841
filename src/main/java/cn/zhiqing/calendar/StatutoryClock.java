package cn.zhiqing.calendar;

import static cn.zhiqing.calendar.RunningClock.NEVER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 法定期限: where the clock of a request or of a proactive publication stands, as a pure function of its facts, the day of
 * the question and a calendar. A reading costs well under a microsecond, so it is taken anew on every act, never stored as truth.
 */
public final class StatutoryClock {

    private StatutoryClock() {}

    /**
     * Reads the clock.
     *
     * @param events facts in the order in which they happened
     * @param asOf day of the question, taken at its end
     * @return the reading, or the first fact that cannot be true
     */
    public static ClockResult read(List<? extends ClockEvent> events, LocalDate asOf, WorkingCalendar calendar) {
        int day = WorkingCalendar.epoch(asOf);
        if (events.isEmpty() || !calendar.accepts(day)) {
            return new ClockRefusal(null, ClockReason.BAD_CASE);
        }
        var clock = new RunningClock(calendar);
        ClockRefusal refusal = play(clock, events, day);
        return refusal != null ? refusal : ClockReadings.of(clock, day);
    }

    /**
     * Whether one more fact could follow, read on its own day.
     *
     * @return the reason against it, or null
     */
    public static @Nullable ClockReason objection(
            List<? extends ClockEvent> events, ClockEvent next, LocalDate asOf, WorkingCalendar calendar) {
        var all = new java.util.ArrayList<ClockEvent>(events);
        all.add(next);
        return read(all, asOf, calendar) instanceof ClockRefusal(var _, ClockReason reason) ? reason : null;
    }

    /** Reads the clock and shows how the reading comes about, day by day. */
    public static ClockProof explain(List<? extends ClockEvent> events, LocalDate asOf, WorkingCalendar calendar) {
        return ProofDays.of(events, asOf, read(events, asOf, calendar), calendar);
    }

    /** Takes the facts into the clock up to the first that fails. */
    static @Nullable ClockRefusal play(RunningClock clock, List<? extends ClockEvent> events, int asOf) {
        int previous = NEVER;
        for (int i = 0; i < events.size(); i++) {
            ClockEvent event = events.get(i);
            ClockReason reason = ClockRules.refuse(clock, event, i == 0, previous, asOf);
            if (reason != null) {
                return new ClockRefusal(i, reason);
            }
            int on = WorkingCalendar.epoch(event.on());
            clock.take(event, on);
            previous = i == 0 ? clock.receipt : on;
        }
        return null;
    }
}
