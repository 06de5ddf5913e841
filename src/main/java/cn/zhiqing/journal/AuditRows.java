package cn.zhiqing.journal;

import cn.zhiqing.journal.StoredEvent.RowKey;
import cn.zhiqing.kernel.StreamId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/**
 * Reads the journal for auditors: row by row through a cursor, in constant memory, trusting nothing that a superuser could
 * have changed (dictionary entries, constraints).
 */
final class AuditRows implements AutoCloseable {

    private static final int FETCH = 2_000;

    private static final String EVENTS = """
            SELECT e.xid::text::bigint, e.position, coalesce(k.name, '?'), e.stream_id, e.seq, coalesce(t.name, '?'),
                   e.at, e.actor, e.payload, e.hash
            FROM journal.event e LEFT JOIN journal.name k ON k.id = e.kind LEFT JOIN journal.name t ON t.id = e.type
            ORDER BY\s""";

    private final Statement statement;
    private final ResultSet rows;

    private AuditRows(Connection connection, String sql) throws SQLException {
        statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        rows = statement.executeQuery(sql);
    }

    static AuditRows byStream(Connection connection) throws SQLException {
        return new AuditRows(connection, EVENTS + "e.kind, e.stream_id, e.seq, e.xid, e.position");
    }

    static AuditRows byTransaction(Connection connection) throws SQLException {
        return new AuditRows(connection, EVENTS + "e.xid, e.position");
    }

    static AuditRows checkpoints(Connection connection) throws SQLException {
        return new AuditRows(
                connection, "SELECT " + CheckpointRows.COLUMNS + " FROM journal.checkpoint ORDER BY number");
    }

    boolean next() throws SQLException {
        return rows.next();
    }

    void forEachEvent(Consumer<StoredEvent> consumer) throws SQLException {
        while (rows.next()) {
            consumer.accept(event());
        }
    }

    StoredEvent event() throws SQLException {
        return new StoredEvent(
                new RowKey(rows.getLong(1), rows.getLong(2)),
                new StreamId(text(3), rows.getLong(4)),
                rows.getInt(5),
                text(6),
                rows.getLong(7),
                text(8),
                text(9),
                bytes(10));
    }

    Checkpoint checkpoint() throws SQLException {
        return new Checkpoint(
                rows.getLong(1),
                rows.getLong(2),
                rows.getLong(3),
                rows.getLong(4),
                bytes(5),
                bytes(6),
                bytes(7),
                bytes(8),
                bytes(9));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private String text(int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private byte[] bytes(int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
