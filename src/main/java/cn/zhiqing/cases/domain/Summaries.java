package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.WaitingFor;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.LightLines;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** 摘要: the row of a case as a pure function of its events, read on the day of its last act so that it can be rebuilt. */
public final class Summaries {

    private Summaries() {}

    public static CaseSummary of(Case c, WorkingCalendar calendar) {
        ClockReading reading = CaseClock.read(c, c.lastAct(), calendar);
        var received = c.received();
        boolean open = c.stage().isOpen();
        return new CaseSummary(
                c.id(),
                c.version(),
                received.body(),
                new CaseNumber(received.year(), received.number()),
                c.stage(),
                received.applicantKind(),
                received.channel(),
                received.on(),
                reading == null ? null : reading.receiptDate(),
                c.assignee(),
                reading == null ? null : due(c, reading, calendar),
                open && reading != null ? waiting(reading.waitingFor()) : Wait.NOTHING,
                open && reading != null ? reading.waitLimit() : null,
                open && reading != null ? reading.closableFrom() : null,
                reply(c),
                repliedOn(c),
                c.extended(),
                received.topic(),
                received.region(),
                received.applicationId());
    }

    /** How near the limit is at the end of the day. */
    public static Light light(CaseSummary row, LocalDate today, WorkingCalendar calendar) {
        if (!row.stage().isOpen()) {
            return Light.DONE;
        }
        if (row.stage() == CaseStage.ARRIVED) {
            return Light.CONFIRM;
        }
        return switch (row.waiting()) {
            case CORRECTION, PAYMENT ->
                row.closableFrom() != null && !today.isBefore(row.closableFrom()) ? Light.MAY_CLOSE : Light.WAITING;
            case CONSULTATION -> isStillAwaited(row, today) ? Light.WAITING : byDue(row.due(), today, calendar);
            case NOTHING -> byDue(row.due(), today, calendar);
        };
    }

    /** Working days to the due date, negative when it is past; null while there is none. */
    public static @Nullable Integer remaining(CaseSummary row, LocalDate today, WorkingCalendar calendar) {
        LocalDate due = row.due();
        Light light = light(row, today, calendar);
        if (due == null || light == Light.DONE || light == Light.WAITING || light == Light.MAY_CLOSE) {
            return null;
        }
        return today.isAfter(due) ? -calendar.between(due, today) : calendar.between(today, due);
    }

    private static boolean isStillAwaited(CaseSummary row, LocalDate today) {
        return row.waitUntil() == null || !today.isAfter(row.waitUntil());
    }

    private static Light byDue(@Nullable LocalDate due, LocalDate today, WorkingCalendar calendar) {
        if (due == null) {
            return Light.WAITING;
        }
        if (today.isAfter(due)) {
            return Light.OVERDUE;
        }
        if (today.equals(due)) {
            return Light.DUE_TODAY;
        }
        int left = calendar.between(today, due);
        LightLines lines = LightLines.on(today);
        return left <= lines.orange() ? Light.ORANGE : left <= lines.yellow() ? Light.YELLOW : Light.ON_TIME;
    }

    /** While parties are consulted: the day the reply is due if they all stay silent. */
    private static @Nullable LocalDate due(Case c, ClockReading reading, WorkingCalendar calendar) {
        LocalDate limit = reading.waitLimit();
        if (reading.due() != null || reading.waitingFor() != WaitingFor.CONSULTATION || limit == null) {
            return reading.due();
        }
        ClockReading silent = CaseClock.read(c, limit.plus(1, ChronoUnit.DAYS), calendar);
        return silent == null ? null : silent.due();
    }

    private static Wait waiting(@Nullable WaitingFor what) {
        return switch (what) {
            case CONSULTATION -> Wait.CONSULTATION;
            case CORRECTION -> Wait.CORRECTION;
            case PAYMENT -> Wait.PAYMENT;
            case null -> Wait.NOTHING;
        };
    }

    private static @Nullable ReplyKind reply(Case c) {
        return switch (c.state()) {
            case CaseState.Closed(ReplyKind kind) -> kind;
            case CaseState.Archived(CaseState.Closed(ReplyKind kind)) -> kind;
            default -> {
                var draft = c.draft();
                yield draft == null ? null : draft.kind();
            }
        };
    }

    private static @Nullable LocalDate repliedOn(Case c) {
        var sent = c.dispatch();
        return sent != null ? sent.firstOn() : c.endedOn();
    }
}
