package cn.zhiqing.supervision;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.LightLines;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 灯的日界: the lights of one day as two dates, so that a database sorts a city by light without asking the calendar per row. At
 * most k working days are left exactly when the due date lies before the (k+1)-th working day after today.
 *
 * @param orangeBefore due dates after today and before this day are orange
 * @param yellowBefore due dates from there on and before this day are yellow
 */
record LightDays(LocalDate today, LocalDate orangeBefore, LocalDate yellowBefore) {

    static LightDays on(LocalDate today, WorkingCalendar calendar) {
        LightLines lines = LightLines.on(today);
        return new LightDays(today, calendar.nth(today, lines.orange() + 1), calendar.nth(today, lines.yellow() + 1));
    }

    /** The same rule as {@link #SQL}; {@code due} and the rest as the row has them. */
    Light light(CaseStage stage, Wait waiting, Dates dates) {
        if (!stage.isOpen()) {
            return Light.DONE;
        }
        if (stage == CaseStage.ARRIVED) {
            return Light.CONFIRM;
        }
        return switch (waiting) {
            case CORRECTION, PAYMENT ->
                dates.closableFrom() != null && !today.isBefore(dates.closableFrom()) ? Light.MAY_CLOSE : Light.WAITING;
            case CONSULTATION ->
                dates.waitUntil() == null || !today.isAfter(dates.waitUntil()) ? Light.WAITING : byDue(dates.due());
            case NOTHING -> byDue(dates.due());
        };
    }

    /** The dates of a row that a light depends on. */
    record Dates(
            @Nullable LocalDate due,
            @Nullable LocalDate waitUntil,
            @Nullable LocalDate closableFrom) {}

    private Light byDue(@Nullable LocalDate due) {
        if (due == null) {
            return Light.WAITING;
        }
        if (due.isBefore(today)) {
            return Light.OVERDUE;
        }
        if (due.equals(today)) {
            return Light.DUE_TODAY;
        }
        return due.isBefore(orangeBefore) ? Light.ORANGE : due.isBefore(yellowBefore) ? Light.YELLOW : Light.ON_TIME;
    }

    /** The light of a row {@code f}, with the named parameters today, orange and yellow. */
    static final String SQL = """
            CASE WHEN NOT f.open THEN 'DONE'
                 WHEN f.stage = 'ARRIVED' THEN 'CONFIRM'
                 WHEN f.waiting IN ('CORRECTION', 'PAYMENT')
                   THEN CASE WHEN f.closable_from <= :today THEN 'MAY_CLOSE' ELSE 'WAITING' END
                 WHEN f.waiting = 'CONSULTATION' AND (f.wait_until IS NULL OR f.wait_until >= :today) THEN 'WAITING'
                 WHEN f.due IS NULL THEN 'WAITING'
                 WHEN f.due < :today THEN 'OVERDUE'
                 WHEN f.due = :today THEN 'DUE_TODAY'
                 WHEN f.due < :orange THEN 'ORANGE'
                 WHEN f.due < :yellow THEN 'YELLOW'
                 ELSE 'ON_TIME' END""";
}
