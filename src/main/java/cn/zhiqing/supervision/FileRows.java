package cn.zhiqing.supervision;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a row of supervision as it stands on a day: light and days left follow from its dates and the calendar. */
final class FileRows {

    static final String COLUMNS =
            "f.*, (SELECT count(*) FROM supervision.urge_case c WHERE c.case_id = f.case_id) AS urged";

    private final LightDays days;
    private final WorkingCalendar calendar;

    FileRows(LightDays days, WorkingCalendar calendar) {
        this.days = days;
        this.calendar = calendar;
    }

    WatchedCase read(ResultSet row) throws SQLException {
        CaseStage stage = CaseStage.valueOf(row.getString("stage"));
        WatchedCase.Waits waits = new WatchedCase.Waits(
                Wait.valueOf(row.getString("waiting")),
                WatchedFiles.date(row, "wait_until"),
                stage.isOpen() && !row.getString("agencies").isEmpty());
        WatchedCase.Course course = course(row);
        LocalDate due = WatchedFiles.date(row, "due");
        Light light = days.light(
                stage, waits.what(), new LightDays.Dates(due, waits.until(), WatchedFiles.date(row, "closable_from")));
        return new WatchedCase(
                new CaseId(row.getLong("case_id")),
                new BodyId(row.getLong("body")),
                new CaseNumber(row.getInt("year"), row.getInt("number")),
                stage,
                light,
                remaining(light, due, course.late() ? course.endedOn() : null),
                person(row),
                Channel.valueOf(row.getString("channel")),
                ApplicantKind.valueOf(row.getString("kind")),
                row.getObject("received_on", LocalDate.class),
                WatchedFiles.date(row, "receipt_on"),
                due,
                waits,
                course,
                row.getInt("urged"),
                row.getString("calendar"));
    }

    private static WatchedCase.Course course(ResultSet row) throws SQLException {
        String reply = row.getString("reply");
        return new WatchedCase.Course(
                WatchedFiles.date(row, "corrected_on"),
                WatchedFiles.date(row, "extended_on"),
                WatchedFiles.date(row, "decided_on"),
                WatchedFiles.date(row, "ended_on"),
                row.getBoolean("late"),
                reply == null ? null : ReplyKind.valueOf(reply));
    }

    private static @Nullable StaffId person(ResultSet row) throws SQLException {
        long assignee = row.getLong("assignee");
        return row.wasNull() ? null : new StaffId(assignee);
    }

    private @Nullable Integer remaining(Light light, @Nullable LocalDate due, @Nullable LocalDate lateOn) {
        if (due == null) {
            return null;
        }
        if (lateOn != null) {
            return lateOn.isAfter(due) ? -calendar.between(due, lateOn) : null;
        }
        LocalDate today = days.today();
        return switch (light) {
            case DONE, WAITING, MAY_CLOSE -> null;
            default -> today.isAfter(due) ? -calendar.between(due, today) : calendar.between(today, due);
        };
    }
}
