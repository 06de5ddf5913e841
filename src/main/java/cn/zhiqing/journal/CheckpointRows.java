package cn.zhiqing.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of {@code journal.checkpoint}, and the leaves that the next one is to cover. */
@Component
class CheckpointRows {

    static final String COLUMNS = "number, upper, events, at, root, previous, hash, signature, frontier";

    private static final int LOCK = 0x6a6f7572;
    private static final int FETCH = 5_000;

    private final JdbcTemplate jdbc;

    CheckpointRows(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(FETCH);
    }

    /** One writer in all processes, until the transaction ends; false when another is at it. */
    boolean tryLock() {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    void lock() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", _ -> {}, LOCK);
    }

    Optional<Checkpoint> last() {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM journal.checkpoint ORDER BY number DESC LIMIT 1",
                        (row, _) -> read(row))
                .stream()
                .findFirst();
    }

    List<Checkpoint> after(long number) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM journal.checkpoint WHERE number > ? ORDER BY number",
                (row, _) -> read(row),
                number);
    }

    /** The first checkpoint that covers a transaction. */
    Optional<Checkpoint> covering(long xid) {
        return one("upper > ? ORDER BY number LIMIT 1", xid);
    }

    Optional<Checkpoint> byNumber(long number) {
        return one("number = ?", number);
    }

    private Optional<Checkpoint> one(String where, long value) {
        return jdbc
                .query("SELECT " + COLUMNS + " FROM journal.checkpoint WHERE " + where, (row, _) -> read(row), value)
                .stream()
                .findFirst();
    }

    /** In hexadecimal; empty when there is no such checkpoint. */
    String hashOf(long number) {
        return jdbc
                .queryForList(
                        "SELECT encode(hash, 'hex') FROM journal.checkpoint WHERE number = ?", String.class, number)
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Adds to the tree every event from one transaction on up to (not including) another. */
    void addLeaves(MerkleTree tree, long from, long below) {
        forEachLeaf(from, below, (key, hash) -> tree.add(Digest.ofLeaf(key, hash)));
    }

    /** Every event of the same, in the order of the tree. */
    void forEachLeaf(long from, long below, BiConsumer<StoredEvent.RowKey, byte[]> leaf) {
        jdbc.query(
                "SELECT xid::text::bigint, position, hash FROM journal.event"
                        + " WHERE xid >= ?::text::xid8 AND xid < ?::text::xid8 ORDER BY journal.event.xid, position",
                row -> {
                    leaf.accept(new StoredEvent.RowKey(row.getLong(1), row.getLong(2)), row.getBytes(3));
                },
                Long.toString(from),
                Long.toString(below));
    }

    void insert(Checkpoint c) {
        jdbc.update(
                "INSERT INTO journal.checkpoint (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?)",
                c.number(),
                c.upper(),
                c.events(),
                c.at(),
                c.root(),
                c.previous(),
                c.hash(),
                c.signature(),
                c.frontier());
    }

    static Checkpoint read(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getBytes(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
