package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockFlag;
import cn.zhiqing.calendar.ClockProof;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.ClockReason;
import cn.zhiqing.calendar.ClockRefusal;
import cn.zhiqing.calendar.StatutoryClock;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 期限: a case's statutory clock, always computed anew from its events (条例第三十条至第三十五条). */
public final class CaseClock {

    private CaseClock() {}

    /** Where the clock stands at the end of the day; null while the receipt day is not known. A case that ended stands still. */
    public static @Nullable ClockReading read(Case c, LocalDate asOf, WorkingCalendar calendar) {
        LocalDate day = judgementDay(c, asOf);
        if (!(StatutoryClock.read(c.clock(), day, calendar) instanceof ClockReading reading)) {
            return null;
        }
        Facts.Order order = c.order();
        return order == null ? reading : RoundRules.reading(c, order, reading, day, calendar);
    }

    /** How the reading comes about, day by day. */
    public static ClockProof explain(Case c, LocalDate asOf, WorkingCalendar calendar) {
        return StatutoryClock.explain(c.clock(), judgementDay(c, asOf), calendar);
    }

    /** The day on which a reading of this case makes sense: not before its last act, not after its end. */
    public static LocalDate judgementDay(Case c, LocalDate asOf) {
        LocalDate ended = c.endedOn();
        LocalDate day = ended == null ? asOf : ended;
        return day.isBefore(c.lastAct()) ? c.lastAct() : day;
    }

    /**
     * Whether a reply dispatched on the day is late (K10). The first dispatch decides: what had to be sent again stays as it was.
     */
    public static boolean isLate(Case c, LocalDate on, WorkingCalendar calendar) {
        if (c.dispatch() != null) {
            return c.dispatch().late();
        }
        ClockReading reading = read(c, on, calendar);
        return reading != null && reading.due() != null && on.isAfter(reading.due());
    }

    /** Why the clock does not take what happened between two positions of a case; null when it does, or is not touched. */
    static @Nullable Refusal objection(Case before, Case after, WorkingCalendar calendar) {
        if (before.clock().equals(after.clock())) {
            return null;
        }
        return StatutoryClock.read(after.clock(), after.lastAct(), calendar) instanceof ClockRefusal(var _, var reason)
                ? dated(reason, read(before, after.lastAct(), calendar))
                : null;
    }

    /** What the clock takes, but notes: lateness that comes with this act. */
    static List<Refusal> newFlags(Case before, Case after, WorkingCalendar calendar) {
        ClockReading was = read(before, after.lastAct(), calendar);
        ClockReading is = read(after, after.lastAct(), calendar);
        var found = new ArrayList<Refusal>();
        if (was == null || is == null) {
            return found;
        }
        if (is.flags().contains(ClockFlag.CORRECTION_NOTICE_LATE)
                && !was.flags().contains(ClockFlag.CORRECTION_NOTICE_LATE)
                && is.correctionNoticeDue() != null) {
            found.add(new Refusal(
                    "CORRECTION_NOTICE_LATE",
                    "条例第三十条",
                    "一次性补正应在收到后 7 个工作日内告知，已于 " + Chinese.day(is.correctionNoticeDue()) + "截止；现在告知将记为逾期告知。"));
        }
        for (ClockFlag flag : is.flags()) {
            if (flag != ClockFlag.CORRECTION_NOTICE_LATE
                    && flag != ClockFlag.PROVISIONAL
                    && !was.flags().contains(flag)) {
                found.add(new Refusal(flag.name(), flag.article(), flag.sentence() + "。"));
            }
        }
        return found;
    }

    private static Refusal dated(ClockReason reason, @Nullable ClockReading was) {
        Refusal plain = reason.refusal();
        if (was == null || was.due() == null || !reason.name().endsWith("_AFTER_DUE")) {
            return plain;
        }
        return new Refusal(plain.code(), plain.article(), "答复期限已于 " + Chinese.day(was.due()) + "届满。" + plain.message());
    }
}
