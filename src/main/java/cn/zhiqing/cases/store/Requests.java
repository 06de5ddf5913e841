package cn.zhiqing.cases.store;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.request}. Constants are stored by their place in their type, which never changes. */
@Component
class Requests {

    static final String COLUMNS =
            "id, version, body, year, number, stage, applicant, channel, received, receipt, assignee,"
                    + " due, waiting, wait_until, closable, reply, replied, extended, topic, region, application";

    private static final List<CaseStage> STAGES = Arrays.asList(CaseStage.values());
    private static final List<ApplicantKind> KINDS = Arrays.asList(ApplicantKind.values());
    private static final List<Channel> CHANNELS = Arrays.asList(Channel.values());
    private static final List<Wait> WAITS = Arrays.asList(Wait.values());
    private static final List<ReplyKind> REPLIES = Arrays.asList(ReplyKind.values());

    private static final String INSERT = """
            INSERT INTO cases.request (id, version, body, year, number, stage, applicant, channel, received, receipt,
              assignee, due, waiting, wait_until, closable, reply, replied, extended, topic, region, application, open,
              calendar)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""";

    private static final String SET = """
            UPDATE cases.request SET version = ?, stage = ?, receipt = ?, assignee = ?, due = ?, waiting = ?,
              wait_until = ?, closable = ?, reply = ?, replied = ?, extended = ?, open = ?, calendar = ?
            WHERE id = ? AND version = ?""";

    private static final String SET_WITH_TEXT =
            "WITH kept AS (INSERT INTO cases.text (id, sealed) VALUES (?,?)) " + SET;

    private final JdbcTemplate jdbc;

    Requests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static short place(CaseStage stage) {
        return (short) STAGES.indexOf(stage);
    }

    static short place(ApplicantKind kind) {
        return (short) KINDS.indexOf(kind);
    }

    static short place(ReplyKind reply) {
        return (short) REPLIES.indexOf(reply);
    }

    static short place(Channel channel) {
        return (short) CHANNELS.indexOf(channel);
    }

    void insert(CaseSummary row, String calendar) {
        jdbc.update(INSERT, inserted(row, calendar));
    }

    void insertAll(List<CaseSummary> rows, String calendar) {
        jdbc.batchUpdate(
                INSERT, rows.stream().map(row -> inserted(row, calendar)).toList());
    }

    /**
     * Moves a row on, and keeps the act's text with the same statement when there is exactly one.
     *
     * @return whether the row still had the version it was decided on
     */
    boolean update(CaseSummary row, int from, String calendar, @Nullable KeptText text) {
        Object[] values = updated(row, from, calendar);
        if (text == null) {
            return jdbc.update(SET, values) == 1;
        }
        Object[] all = new Object[values.length + 2];
        all[0] = text.id();
        all[1] = text.sealed();
        System.arraycopy(values, 0, all, 2, values.length);
        return jdbc.update(SET_WITH_TEXT, all) == 1;
    }

    /** Moves many rows on; whether all still had the version they were decided on. */
    boolean updateAll(List<CaseSummary> rows, List<Integer> from, String calendar) {
        var values = new java.util.ArrayList<Object[]>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            values.add(updated(rows.get(i), from.get(i), calendar));
        }
        return Arrays.stream(jdbc.batchUpdate(SET, values)).allMatch(changed -> changed == 1);
    }

    /** Until the transaction ends nobody else changes the row. */
    void lock(CaseId id) {
        jdbc.query("SELECT id FROM cases.request WHERE id = ? FOR UPDATE", _ -> {}, id.value());
    }

    Optional<CaseSummary> find(CaseId id) {
        return one("SELECT " + COLUMNS + " FROM cases.request WHERE id = ?", id.value());
    }

    Optional<CaseSummary> find(BodyId body, CaseNumber number) {
        return one(
                "SELECT " + COLUMNS + " FROM cases.request WHERE body = ? AND year = ? AND number = ?",
                body.value(),
                number.year(),
                number.number());
    }

    List<CaseSummary> select(String where, Object... values) {
        return jdbc.query("SELECT " + COLUMNS + " FROM cases.request WHERE " + where, Requests::read, values);
    }

    long count(String where, Object... values) {
        Long found = jdbc.queryForObject("SELECT count(*) FROM cases.request WHERE " + where, Long.class, values);
        return found == null ? 0 : found;
    }

    /** The edition of the calendar that the row's dates were computed with (K15). */
    String calendarOf(CaseId id) {
        return jdbc.queryForList("SELECT calendar FROM cases.request WHERE id = ?", String.class, id.value()).stream()
                .findFirst()
                .orElse("");
    }

    private Optional<CaseSummary> one(String sql, Object... values) {
        return jdbc.query(sql, Requests::read, values).stream().findFirst();
    }

    private static Object[] inserted(CaseSummary r, String calendar) {
        return new Object[] {
            r.id().value(),
            r.version(),
            r.body().value(),
            r.number().year(),
            r.number().number(),
            place(r.stage()),
            KINDS.indexOf(r.applicantKind()),
            place(r.channel()),
            r.receivedOn(),
            r.receiptDate(),
            r.assignee() == null ? null : r.assignee().value(),
            r.due(),
            WAITS.indexOf(r.waiting()),
            r.waitUntil(),
            r.closableFrom(),
            r.reply() == null ? null : REPLIES.indexOf(r.reply()),
            r.repliedOn(),
            r.extended(),
            r.topic(),
            r.region(),
            r.applicationId(),
            r.stage().isOpen(),
            calendar
        };
    }

    private static Object[] updated(CaseSummary r, int from, String calendar) {
        return new Object[] {
            r.version(),
            place(r.stage()),
            r.receiptDate(),
            r.assignee() == null ? null : r.assignee().value(),
            r.due(),
            WAITS.indexOf(r.waiting()),
            r.waitUntil(),
            r.closableFrom(),
            r.reply() == null ? null : REPLIES.indexOf(r.reply()),
            r.repliedOn(),
            r.extended(),
            r.stage().isOpen(),
            calendar,
            r.id().value(),
            from
        };
    }

    static CaseSummary read(ResultSet row, int number) throws SQLException {
        long assignee = row.getLong("assignee");
        boolean unassigned = row.wasNull();
        int reply = row.getInt("reply");
        boolean undecided = row.wasNull();
        return new CaseSummary(
                new CaseId(row.getLong("id")),
                row.getInt("version"),
                new BodyId(row.getLong("body")),
                new CaseNumber(row.getInt("year"), row.getInt("number")),
                STAGES.get(row.getInt("stage")),
                KINDS.get(row.getInt("applicant")),
                CHANNELS.get(row.getInt("channel")),
                row.getObject("received", LocalDate.class),
                row.getObject("receipt", LocalDate.class),
                unassigned ? null : new StaffId(assignee),
                row.getObject("due", LocalDate.class),
                WAITS.get(row.getInt("waiting")),
                row.getObject("wait_until", LocalDate.class),
                row.getObject("closable", LocalDate.class),
                undecided ? null : REPLIES.get(reply),
                row.getObject("replied", LocalDate.class),
                row.getBoolean("extended"),
                row.getString("topic"),
                row.getString("region"),
                row.getLong("application"));
    }
}
