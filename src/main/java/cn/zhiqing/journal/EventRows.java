package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code journal.event}. An event that continues a stream is taken from the row it continues: same statement, no
 * extra read. That row must have the expected hash, and its transaction must not be younger than ours, so that the order
 * (xid, position) is also the order of every stream.
 */
@Component
class EventRows {

    static final String COLUMNS = "xid::text::bigint, position, kind, stream_id, seq, type, at, actor, payload, hash";

    private static final String FIRST =
            "INSERT INTO journal.event (type, at, actor, payload, hash, kind, stream_id, seq) VALUES (?,?,?,?,?,?,?,?)";

    private static final String NEXT = """
            INSERT INTO journal.event (kind, stream_id, seq, type, at, actor, payload, hash)
            SELECT p.kind, p.stream_id, p.seq + 1, ?::smallint, ?::bigint, ?::text, ?::text, ?::bytea
            FROM journal.event p
            WHERE p.kind = ?::smallint AND p.stream_id = ? AND p.seq = ? AND p.hash = ? AND p.xid <= pg_current_xact_id()""";

    private static final String MANY = """
            INSERT INTO journal.event (kind, stream_id, seq, type, at, actor, payload, hash)
            SELECT n.kind, n.stream_id, n.seq, n.type, n.at, n.actor, n.payload, n.hash
            FROM unnest(?::smallint[], ?::bigint[], ?::int[], ?::smallint[], ?::bigint[], ?::text[], ?::text[],
                        ?::bytea[], ?::bytea[])
                 WITH ORDINALITY AS n(kind, stream_id, seq, type, at, actor, payload, hash, continues, place)
            WHERE n.continues IS NULL OR EXISTS (
                SELECT 1 FROM journal.event p
                WHERE p.kind = n.kind AND p.stream_id = n.stream_id AND p.seq = n.seq - 1 AND p.hash = n.continues
                  AND p.xid <= pg_current_xact_id())
            ORDER BY n.place""";

    private static final String OF_STREAM =
            "SELECT " + COLUMNS + " FROM journal.event WHERE kind = ? AND stream_id = ? ORDER BY seq";

    private static final String HEAD =
            "SELECT seq, hash FROM journal.event WHERE kind = ? AND stream_id = ? ORDER BY seq DESC LIMIT 1";

    private final JdbcTemplate jdbc;
    private final Names names;

    EventRows(JdbcTemplate jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Until the transaction ends; the key names the stream, a rare clash of two keys only makes somebody wait. */
    void hold(StreamId stream) {
        String key = "journal:" + stream.kind() + ":" + stream.id();
        jdbc.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> {}, key);
    }

    void insert(StoredEvent e, Head expected) {
        short type = names.id(e.type());
        short kind = names.id(e.stream().kind());
        long id = e.stream().id();
        try {
            int added = expected.seq() == 0
                    ? jdbc.update(FIRST, type, e.at(), e.actor(), e.payload(), e.hash(), kind, id, 1)
                    : jdbc.update(
                            NEXT,
                            type,
                            e.at(),
                            e.actor(),
                            e.payload(),
                            e.hash(),
                            kind,
                            id,
                            expected.seq(),
                            expected.hash());
            if (added != 1) {
                throw new StaleStream(e.stream(), expected.seq());
            }
        } catch (DuplicateKeyException taken) {
            throw stale(e.stream(), expected, taken);
        }
    }

    /** Inserts all in their order; {@code continues} holds the hash of the row to continue, or null where it is in {@code all}. */
    void insert(List<StoredEvent> all, List<byte[]> continues) {
        try {
            int added = jdbc.update(MANY, statement -> bind(statement, all, continues));
            if (added != all.size()) {
                throw new StaleStream((all.size() - added) + " of " + all.size() + " events could not be added");
            }
        } catch (DuplicateKeyException taken) {
            var stale = new StaleStream("one of " + all.size() + " events is already there");
            stale.initCause(taken);
            throw stale;
        }
    }

    List<StoredEvent> of(StreamId stream) {
        return jdbc.query(OF_STREAM, this::read, names.id(stream.kind()), stream.id());
    }

    List<Long> streams(String kind) {
        return jdbc.queryForList(
                "SELECT stream_id FROM journal.event WHERE kind = ? AND seq = 1 ORDER BY stream_id",
                Long.class,
                names.id(kind));
    }

    Optional<Head> head(StreamId stream) {
        return jdbc
                .query(HEAD, (row, _) -> new Head(row.getInt(1), row.getBytes(2)), names.id(stream.kind()), stream.id())
                .stream()
                .findFirst();
    }

    StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                new StoredEvent.RowKey(row.getLong(1), row.getLong(2)),
                new StreamId(names.name(row.getShort(3)), row.getLong(4)),
                row.getInt(5),
                names.name(row.getShort(6)),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getBytes(10));
    }

    private static StaleStream stale(StreamId stream, Head expected, DuplicateKeyException cause) {
        var stale = new StaleStream(stream, expected.seq());
        stale.initCause(cause);
        return stale;
    }

    private void bind(PreparedStatement s, List<StoredEvent> all, List<byte[]> continues) throws SQLException {
        s.setArray(1, array(s, "int2", all, e -> names.id(e.stream().kind()), new Short[0]));
        s.setArray(2, array(s, "int8", all, e -> e.stream().id(), new Long[0]));
        s.setArray(3, array(s, "int4", all, StoredEvent::seq, new Integer[0]));
        s.setArray(4, array(s, "int2", all, e -> names.id(e.type()), new Short[0]));
        s.setArray(5, array(s, "int8", all, StoredEvent::at, new Long[0]));
        s.setArray(6, array(s, "text", all, StoredEvent::actor, new String[0]));
        s.setArray(7, array(s, "text", all, StoredEvent::payload, new String[0]));
        s.setArray(8, array(s, "bytea", all, StoredEvent::hash, new byte[0][]));
        s.setArray(9, s.getConnection().createArrayOf("bytea", continues.toArray(new byte[0][])));
    }

    private static <T> Array array(
            PreparedStatement s, String type, List<StoredEvent> all, Function<StoredEvent, T> column, T[] shape)
            throws SQLException {
        return s.getConnection()
                .createArrayOf(type, all.stream().map(column).toList().toArray(shape));
    }
}
