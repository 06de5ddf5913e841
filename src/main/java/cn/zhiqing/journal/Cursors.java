package cn.zhiqing.journal;

import cn.zhiqing.journal.StoredEvent.RowKey;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * How far each follower has read. A row may be read once no transaction can commit before it in the order (xid, position)
 * any more: when its transaction is older than the oldest that still runs.
 */
@Component
class Cursors {

    private static final String READABLE = """
             FROM journal.event
            WHERE (xid, position) > (?::text::xid8, ?) AND xid < ?::text::xid8
              AND kind IN (SELECT id FROM journal.name WHERE name = ANY(?))""";

    private final JdbcTemplate jdbc;
    private final EventRows rows;

    Cursors(JdbcTemplate jdbc, EventRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The oldest transaction that still runs: whatever is older has ended, one way or the other. */
    long oldestRunning() {
        return one("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    /** The youngest transaction with an event that can be seen now; 0 when there are no events. */
    long youngestCommitted() {
        return one("SELECT coalesce((SELECT xid::text::bigint FROM journal.event ORDER BY xid DESC LIMIT 1), 0)");
    }

    void ensure(String follower) {
        jdbc.update("INSERT INTO journal.cursor (follower) VALUES (?) ON CONFLICT DO NOTHING", follower);
    }

    RowKey at(String follower) {
        return cursor("SELECT xid, position FROM journal.cursor WHERE follower = ?", follower);
    }

    /** Waits for whoever runs the same follower, here or in another process. */
    RowKey lock(String follower) {
        return cursor("SELECT xid, position FROM journal.cursor WHERE follower = ? FOR UPDATE", follower);
    }

    boolean hasReadable(RowKey after, long below, Set<String> kinds) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1" + READABLE + ")",
                Boolean.class,
                Long.toString(after.xid()),
                after.position(),
                Long.toString(below),
                kinds.toArray(new String[0])));
    }

    List<StoredEvent> readable(RowKey after, long below, Set<String> kinds, int limit) {
        RowMapper<StoredEvent> mapper = rows::read;
        return jdbc.query(
                "SELECT " + EventRows.COLUMNS + READABLE
                        + " ORDER BY journal.event.xid, journal.event.position LIMIT ?",
                mapper,
                Long.toString(after.xid()),
                after.position(),
                Long.toString(below),
                kinds.toArray(new String[0]),
                limit);
    }

    void move(String follower, RowKey to, int applied) {
        jdbc.update(
                "UPDATE journal.cursor SET xid = ?, position = ?, applied = applied + ?, failures = 0, failed_at = NULL,"
                        + " failure = NULL WHERE follower = ?",
                to.xid(),
                to.position(),
                applied,
                follower);
    }

    void toZero(String follower) {
        jdbc.update(
                "UPDATE journal.cursor SET xid = 0, position = 0, applied = 0, failures = 0, failed_at = NULL,"
                        + " failure = NULL WHERE follower = ?",
                follower);
    }

    void failed(String follower, long at, String failure) {
        jdbc.update(
                "UPDATE journal.cursor SET failures = failures + 1, failed_at = ?, failure = ? WHERE follower = ?",
                at,
                failure,
                follower);
    }

    List<FollowerHealth> health() {
        return jdbc.query(
                "SELECT follower, applied, failures, failed_at, failure FROM journal.cursor ORDER BY follower",
                (row, _) -> new FollowerHealth(
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getObject(4) == null ? null : Micros.instant(row.getLong(4)),
                        row.getString(5)));
    }

    private RowKey cursor(String sql, String follower) {
        RowKey key = jdbc.queryForObject(sql, (row, _) -> new RowKey(row.getLong(1), row.getLong(2)), follower);
        return key == null ? RowKey.START : key;
    }

    private long one(String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        return value == null ? 0 : value;
    }
}
