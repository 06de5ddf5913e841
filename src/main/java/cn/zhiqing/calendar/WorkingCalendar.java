package cn.zhiqing.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 工作日历: one version of what days are worked, immutable. {@link #nth} and {@link #between} look up precomputed arrays, so
 * they cost the same for one day and for a year. The day a period starts on never counts (民法典第二百零一条); a last day
 * on a rest day moves to the next working day (第二百零三条).
 */
public final class WorkingCalendar {

    private static final int PLAIN_YEARS_BEHIND = 6;

    private final String version;
    private final LocalDate lastNoticed;
    private final LocalDate lastAccepted;
    private final int first;
    private final int noticed;
    private final int acceptedFrom;
    private final int accepted;
    /** workedUpTo[i]: working days from the first day up to and including day i. */
    private final int[] workedUpTo;
    /** The epoch days of all working days, ascending. */
    private final int[] working;

    private final Map<LocalDate, CalendarDay> named;

    private WorkingCalendar(
            String version,
            LocalDate from,
            LocalDate lastNoticed,
            LocalDate firstAccepted,
            LocalDate lastAccepted,
            Map<LocalDate, CalendarDay> named) {
        this.version = version;
        this.lastNoticed = lastNoticed;
        this.lastAccepted = lastAccepted;
        this.first = epoch(from);
        this.noticed = epoch(lastNoticed);
        this.acceptedFrom = epoch(firstAccepted);
        this.accepted = epoch(lastAccepted);
        this.named = named;
        int last = epoch(LocalDate.of(lastNoticed.getYear() + PLAIN_YEARS_BEHIND, 12, 31));
        this.workedUpTo = new int[last - first + 1];
        int[] found = new int[workedUpTo.length];
        int count = 0;
        for (int i = 0; i < workedUpTo.length; i++) {
            if (day(LocalDate.ofEpochDay(first + i)).isWorkingDay()) {
                found[count++] = first + i;
            }
            workedUpTo[i] = count;
        }
        this.working = java.util.Arrays.copyOf(found, count);
    }

    /** The calendar that comes with Zhiqing: 2019 to 2026 by notice, 2027 provisional. */
    public static WorkingCalendar builtIn() {
        return BuiltInCalendar.CALENDAR;
    }

    /**
     * A calendar from its named days.
     *
     * @param from first day it knows
     * @param lastNoticed last day for which notices exist; all later days are provisional
     * @param days holidays and make-up working days; all other days follow Monday to Friday
     */
    public static WorkingCalendar of(
            String version, LocalDate from, LocalDate lastNoticed, Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> named = HashMap.newHashMap(days.size());
        for (CalendarDay day : days) {
            if (named.put(day.date(), day) != null) {
                throw new IllegalArgumentException("The calendar names " + day.date() + " twice");
            }
        }
        return new WorkingCalendar(version, from, lastNoticed, from, lastNoticed, named);
    }

    /**
     * The same calendar, whose clock takes acts of every day it knows and of the first provisional year, so that the office stays open when a
     * notice is late; every date resting on it is flagged {@link ClockFlag#PROVISIONAL}.
     */
    public WorkingCalendar acceptingProvisionalDays() {
        var until = LocalDate.of(lastNoticed.getYear() + 1, 12, 31);
        return new WorkingCalendar(version, firstDay(), lastNoticed, firstDay(), until, named);
    }

    /** The same calendar, whose clock takes no act before that day though it knows the days before. */
    WorkingCalendar acceptingFrom(LocalDate day) {
        return new WorkingCalendar(version, firstDay(), lastNoticed, day, lastAccepted, named);
    }

    public boolean isWorkingDay(LocalDate d) {
        return isWorking(epoch(d));
    }

    /** N(d,k): the k-th working day strictly after {@code d}, k ≥ 1. */
    public LocalDate nth(LocalDate d, int k) {
        return LocalDate.ofEpochDay(nth(epoch(d), k));
    }

    /** W(a,b): the number of working days x with a &lt; x ≤ b. */
    public int between(LocalDate a, LocalDate b) {
        return between(epoch(a), epoch(b));
    }

    /** The day itself when it is worked, else the next working day. */
    public LocalDate roll(LocalDate d) {
        return LocalDate.ofEpochDay(roll(epoch(d)));
    }

    /** What the day is, and under which notice. */
    public CalendarDay day(LocalDate d) {
        CalendarDay known = named.get(d);
        if (known != null) {
            return known;
        }
        boolean weekend = d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
        var kind = weekend ? CalendarDay.Kind.WEEKEND : CalendarDay.Kind.WEEKDAY;
        return new CalendarDay(d, kind, "", "", isProvisional(d));
    }

    /** Names this edition of the calendar; stored beside every computed date (K15). */
    public String version() {
        return version;
    }

    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    /** Last day for which the State Council has given notice. */
    public LocalDate lastNoticedDay() {
        return lastNoticed;
    }

    /** Whether no notice exists yet for the day. */
    public boolean isProvisional(LocalDate d) {
        return d.isAfter(lastNoticed);
    }

    /** Whether an act may bear this date. */
    public boolean accepts(LocalDate d) {
        return accepts(epoch(d));
    }

    /** Last day an act may bear. */
    public LocalDate lastAcceptedDay() {
        return lastAccepted;
    }

    /** Every holiday and make-up working day, by date. */
    public List<CalendarDay> namedDays() {
        return named.values().stream()
                .sorted(java.util.Comparator.comparing(CalendarDay::date))
                .toList();
    }

    static int epoch(LocalDate d) {
        return (int) d.toEpochDay();
    }

    boolean accepts(int day) {
        return day >= acceptedFrom && day <= accepted;
    }

    boolean isNoticed(int day) {
        return day <= noticed;
    }

    boolean isWorking(int day) {
        int i = index(day);
        return workedUpTo[i] != (i == 0 ? 0 : workedUpTo[i - 1]);
    }

    int nth(int day, int k) {
        int at = workedUpTo[index(day)] + k - 1;
        if (k < 1 || at >= working.length) {
            throw new DateTimeException("The calendar has no working day number " + k + " after "
                    + LocalDate.ofEpochDay(day) + "; import the notices of the years to come");
        }
        return working[at];
    }

    int between(int a, int b) {
        return workedUpTo[index(b)] - workedUpTo[index(a)];
    }

    int roll(int day) {
        return isWorking(day) ? day : nth(day, 1);
    }

    private int index(int day) {
        int i = day - first;
        if (i < 0 || i >= workedUpTo.length) {
            throw new DateTimeException("The calendar " + version + " does not reach " + LocalDate.ofEpochDay(day));
        }
        return i;
    }
}
