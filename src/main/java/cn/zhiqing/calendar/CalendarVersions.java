package cn.zhiqing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of versions and their days; rows are added, never changed. */
final class CalendarVersions {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('calendar.version'))";

    private final JdbcClient sql;

    CalendarVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction nobody else adopts a version. */
    void lock() {
        sql.sql(LOCK).query((row, _) -> true).single();
    }

    List<CalendarVersion> all() {
        return sql.sql("SELECT version, replaces, last_noticed, source, adopted_at FROM calendar.calendar_version"
                        + " ORDER BY id DESC")
                .query((row, _) -> new CalendarVersion(
                        row.getString("version"),
                        row.getString("replaces"),
                        row.getObject("last_noticed", LocalDate.class),
                        row.getString("source"),
                        row.getObject("adopted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<String> newest() {
        return sql.sql("SELECT version FROM calendar.calendar_version ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .optional();
    }

    Optional<WorkingCalendar> find(String version) {
        return sql.sql("SELECT first_day, last_noticed FROM calendar.calendar_version WHERE version = ?")
                .param(version)
                .query((row, _) -> WorkingCalendar.of(
                        version,
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_noticed", LocalDate.class),
                        days(version, row.getObject("last_noticed", LocalDate.class))))
                .optional();
    }

    private List<CalendarDay> days(String version, LocalDate lastNoticed) {
        return sql.sql("SELECT date, kind, name, notice_no FROM calendar.calendar_day WHERE version = ?")
                .param(version)
                .query((row, _) -> {
                    LocalDate date = row.getObject("date", LocalDate.class);
                    return new CalendarDay(
                            date,
                            CalendarDay.Kind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            row.getString("notice_no"),
                            date.isAfter(lastNoticed));
                })
                .list();
    }

    void add(WorkingCalendar calendar, @Nullable String replaces, String source, Instant at) {
        sql.sql("INSERT INTO calendar.calendar_version (version, replaces, first_day, last_noticed, source, adopted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        calendar.version(),
                        replaces,
                        calendar.firstDay(),
                        calendar.lastNoticedDay(),
                        source,
                        at.atOffset(ZoneOffset.UTC)))
                .update();
        List<CalendarDay> days = calendar.namedDays();
        sql.sql("INSERT INTO calendar.calendar_day (version, date, kind, name, notice_no)"
                        + " SELECT ?, * FROM unnest(?::date[], ?::text[], ?::text[], ?::text[])")
                .param(calendar.version())
                .param(days.stream().map(d -> d.date().toString()).toArray(String[]::new))
                .param(days.stream().map(d -> d.kind().name()).toArray(String[]::new))
                .param(days.stream().map(CalendarDay::name).toArray(String[]::new))
                .param(days.stream().map(CalendarDay::noticeNo).toArray(String[]::new))
                .update();
    }
}
