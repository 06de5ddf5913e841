package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of urge letters and their number series. */
@Repository
class Urges {

    private static final String CASES =
            "ARRAY(SELECT c.case_id FROM supervision.urge_case c WHERE c.urge = u.id ORDER BY c.place) AS cases";

    private final JdbcTemplate jdbc;

    Urges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the sender's year: the counter's row is locked until the transaction ends, so there is no gap. */
    int nextNumber(BodyId sender, int year) {
        return number("""
                INSERT INTO supervision.counter AS c (body, year, last) VALUES (?, ?, 1)
                ON CONFLICT (body, year) DO UPDATE SET last = c.last + 1 RETURNING last""", sender.value(), year).intValue();
    }

    long nextId() {
        return number("SELECT nextval('supervision.id')").longValue();
    }

    void insert(Urge urge, LocalDate answerBy) {
        jdbc.update(
                """
                INSERT INTO supervision.urge (id, version, sender, body, year, number, sent_on, state, answer_by, state_on)
                VALUES (?, 1, ?, ?, ?, ?, ?, 'WAITING', ?, ?)""",
                urge.id(),
                urge.by().value(),
                urge.to().value(),
                urge.year(),
                urge.number(),
                urge.sentOn(),
                answerBy,
                urge.sentOn());
        jdbc.batchUpdate(
                "INSERT INTO supervision.urge_case (urge, place, case_id) VALUES (?, ?, ?)",
                IntStream.range(0, urge.cases().size())
                        .mapToObj(i -> new Object[] {
                            urge.id(), i + 1, urge.cases().get(i).value()
                        })
                        .toList());
    }

    /** Moves a letter on; false when somebody else did since. */
    boolean update(Urge urge, UrgeState state, LocalDate on) {
        LocalDate answerBy = state instanceof UrgeState.Waiting(LocalDate by) ? by : null;
        LocalDate promised = state instanceof UrgeState.Answered answered ? answered.promised() : null;
        boolean late = state instanceof UrgeState.Answered answered && answered.late();
        return jdbc.update("""
                UPDATE supervision.urge SET version = version + 1, state = ?, state_on = ?,
                  answer_by = coalesce(?, answer_by), promised = coalesce(?, promised), late = late OR ?
                WHERE id = ? AND version = ?""", name(state), on, answerBy, promised, late, urge.id(), urge.version()) == 1;
    }

    /** The letter, its row locked until the transaction ends. */
    Optional<Urge> locked(long id) {
        return select("u.id = ? FOR UPDATE", id).stream().findFirst();
    }

    Optional<Urge> find(long id) {
        return select("u.id = ?", id).stream().findFirst();
    }

    /** Letters that wait for an answer and name one of the requests. */
    List<Urge> waitingAbout(List<CaseId> cases) {
        return select(
                "u.state = 'WAITING' AND EXISTS (SELECT 1 FROM supervision.urge_case c WHERE c.urge = u.id AND c.case_id = ANY (?))",
                (Object) cases.stream().map(CaseId::value).toArray(Long[]::new));
    }

    /** Letters that name a request, the newest first. */
    List<Urge> about(CaseId id) {
        return select(
                "EXISTS (SELECT 1 FROM supervision.urge_case c WHERE c.urge = u.id AND c.case_id = ?)"
                        + " ORDER BY u.sent_on DESC, u.id DESC",
                id.value());
    }

    List<Urge> page(UrgeQuery query, LocalDate today, int page, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(query, today, values);
        values.add(size);
        values.add((long) (page - 1) * size);
        return select(
                where + " ORDER BY (u.state = 'WAITING') DESC, CASE WHEN u.state = 'WAITING' THEN u.answer_by END,"
                        + " u.sent_on DESC, u.id DESC LIMIT ? OFFSET ?",
                values.toArray());
    }

    long count(UrgeQuery query, LocalDate today) {
        List<Object> values = new ArrayList<>();
        String where = where(query, today, values);
        return number("SELECT count(*) FROM supervision.urge u WHERE " + where, values.toArray())
                .longValue();
    }

    /** Letters that are not ended, by urged body. */
    Map<BodyId, Integer> open(Set<BodyId> bodies) {
        Map<BodyId, Integer> found = new HashMap<>();
        jdbc.query(
                "SELECT body, count(*) AS n FROM supervision.urge WHERE body = ANY (?) AND state IN ('WAITING', 'ANSWERED') GROUP BY body",
                row -> {
                    found.put(new BodyId(row.getLong("body")), row.getInt("n"));
                },
                (Object) ids(bodies));
        return found;
    }

    private static String where(UrgeQuery query, LocalDate today, List<Object> values) {
        StringBuilder where = new StringBuilder("u.body = ANY (?)");
        values.add(ids(query.bodies()));
        Period sent = query.sent();
        if (sent != null) {
            where.append(" AND u.sent_on BETWEEN ? AND ?");
            values.add(sent.from());
            values.add(sent.until());
        }
        switch (query.standing()) {
            case ALL -> {}
            case OPEN -> where.append(" AND u.state IN ('WAITING', 'ANSWERED')");
            case WAITING -> where.append(" AND u.state = 'WAITING'");
            case OVERDUE -> {
                where.append(" AND u.state = 'WAITING' AND u.answer_by < ?");
                values.add(today);
            }
            case ANSWERED -> where.append(" AND u.state = 'ANSWERED'");
            case ENDED -> where.append(" AND u.state IN ('CLOSED', 'WITHDRAWN')");
        }
        return where.toString();
    }

    private static Long[] ids(Set<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(Long[]::new);
    }

    private List<Urge> select(String where, Object... values) {
        return jdbc.query(
                "SELECT u.*, " + CASES + " FROM supervision.urge u WHERE " + where, (row, _) -> read(row), values);
    }

    private Number number(String sql, Object... values) {
        Long found = jdbc.queryForObject(sql, Long.class, values);
        if (found == null) {
            throw new IllegalStateException("the database gave no number");
        }
        return found;
    }

    private static Urge read(ResultSet row) throws SQLException {
        List<CaseId> cases = new ArrayList<>();
        for (Long id : (Long[]) row.getArray("cases").getArray()) {
            cases.add(new CaseId(id));
        }
        return new Urge(
                row.getLong("id"),
                row.getInt("version"),
                new BodyId(row.getLong("sender")),
                new BodyId(row.getLong("body")),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("sent_on", LocalDate.class),
                state(row),
                cases);
    }

    private static UrgeState state(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("state_on", LocalDate.class);
        LocalDate promised = row.getObject("promised", LocalDate.class);
        return switch (row.getString("state")) {
            case "WAITING" -> new UrgeState.Waiting(row.getObject("answer_by", LocalDate.class));
            case "ANSWERED" -> new UrgeState.Answered(on, or(promised, on), row.getBoolean("late"));
            case "CLOSED" -> new UrgeState.Closed(on);
            default -> new UrgeState.Withdrawn(on);
        };
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    private static String name(UrgeState state) {
        return switch (state) {
            case UrgeState.Waiting _ -> "WAITING";
            case UrgeState.Answered _ -> "ANSWERED";
            case UrgeState.Closed _ -> "CLOSED";
            case UrgeState.Withdrawn _ -> "WITHDRAWN";
        };
    }
}
