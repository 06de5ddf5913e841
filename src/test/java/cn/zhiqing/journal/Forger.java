package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a superuser of the database who read docs/journal-format.md could do to one random place. Knows SM3, not the key. */
final class Forger {

    /** The ways of tampering, from clumsy to careful. */
    enum Way {
        CHANGE_A_COLUMN,
        CHANGE_AND_REHASH_TO_THE_END,
        CHANGE_A_CHECKPOINT,
        RENAME_A_TYPE,
        REMOVE_AN_EVENT,
        REMOVE_AND_RECHAIN,
        REMOVE_A_STREAM,
        REMOVE_A_CHECKPOINT,
        INSERT_A_COPY,
        INSERT_A_CHAINED_EVENT,
        INSERT_A_STREAM,
        SWAP_CONTENT,
        SWAP_NUMBERS,
        SWAP_PLACES,
        CUT_A_STREAM,
        CUT_EVERYTHING_AFTER_A_CHECKPOINT,
        CUT_THE_NEWEST_EVENTS
    }

    private final Connection connection;
    private final Random random;

    Forger(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
    }

    /** Removes what would only make forging clumsier: constraints and the identity of positions. */
    static void prepare(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("ALTER TABLE journal.event DROP CONSTRAINT event_pkey,"
                    + " DROP CONSTRAINT event_kind_stream_id_seq_key, DROP CONSTRAINT event_seq_check,"
                    + " ALTER position DROP IDENTITY");
            statement.execute("ALTER TABLE journal.checkpoint DROP CONSTRAINT checkpoint_pkey");
        }
    }

    void tamper(Way way) throws SQLException {
        switch (way) {
            case CHANGE_A_COLUMN -> changeColumn();
            case CHANGE_AND_REHASH_TO_THE_END -> changeAndRehash();
            case CHANGE_A_CHECKPOINT -> changeCheckpoint();
            case RENAME_A_TYPE ->
                sql("UPDATE journal.name SET name = name || '1' WHERE id = (SELECT type FROM " + any() + ")");
            case REMOVE_AN_EVENT -> sql("DELETE FROM journal.event WHERE ctid = (SELECT ctid FROM " + any() + ")");
            case REMOVE_AND_RECHAIN -> removeAndRechain();
            case REMOVE_A_STREAM ->
                sql("DELETE FROM journal.event WHERE (kind, stream_id) = (SELECT kind, stream_id FROM " + any() + ")");
            case REMOVE_A_CHECKPOINT -> sql("DELETE FROM journal.checkpoint WHERE number = " + checkpoint());
            case INSERT_A_COPY ->
                sql("INSERT INTO journal.event SELECT position, xid, stream_id, at, seq,"
                        + " kind, type, actor, payload, hash FROM " + any());
            case INSERT_A_CHAINED_EVENT -> insertChained();
            case INSERT_A_STREAM -> insertStream();
            case SWAP_CONTENT -> swap("payload, at, actor, type");
            case SWAP_NUMBERS -> swap("seq, hash");
            case SWAP_PLACES -> swap("xid, position");
            case CUT_A_STREAM ->
                sql("DELETE FROM journal.event e USING (SELECT kind, stream_id, seq FROM " + any()
                        + ") v WHERE (e.kind, e.stream_id) = (v.kind, v.stream_id) AND e.seq >= v.seq");
            case CUT_EVERYTHING_AFTER_A_CHECKPOINT -> cutAfter(checkpoint() - 1);
            case CUT_THE_NEWEST_EVENTS ->
                sql("DELETE FROM journal.event WHERE (xid, position) >= (SELECT xid, position FROM " + any() + ")");
        }
    }

    private void changeColumn() throws SQLException {
        String change = pick(
                "payload = overlay(payload placing 'x' from 3 for 1)",
                "payload = replace(payload, '1', '7') || ' '",
                "at = at + 1",
                "actor = actor || '0'",
                "type = type + 1",
                "kind = kind + 1",
                "stream_id = stream_id + 1000",
                "seq = seq + 1",
                "seq = -seq",
                "position = position + 1000000",
                "xid = (xid::text::bigint + 7)::text::xid8",
                "hash = set_byte(hash, 31, get_byte(hash, 31) # 1)",
                "hash = ''::bytea");
        sql("UPDATE journal.event SET " + change + " WHERE ctid = (SELECT ctid FROM " + any() + ")");
    }

    private void changeCheckpoint() throws SQLException {
        String change = pick(
                "upper = upper + 1",
                "events = events - 1",
                "at = at - 1000000",
                "root = set_byte(root, 0, get_byte(root, 0) # 128)",
                "previous = set_byte(previous, 5, get_byte(previous, 5) # 4)",
                "hash = set_byte(hash, 9, get_byte(hash, 9) # 2)",
                "signature = set_byte(signature, 40, get_byte(signature, 40) # 1)",
                "signature = ''::bytea",
                "frontier = set_byte(frontier, 3, get_byte(frontier, 3) # 1)",
                "number = number + 100");
        sql("UPDATE journal.checkpoint SET " + change + " WHERE number = " + checkpoint());
    }

    private void changeAndRehash() throws SQLException {
        List<StoredEvent> stream = aStream();
        int from = random.nextInt(stream.size());
        List<StoredEvent> forged = new ArrayList<>(stream);
        StoredEvent old = stream.get(from);
        forged.set(from, with(old, old.seq(), old.payload() + " "));
        rechain(stream, forged);
    }

    private void removeAndRechain() throws SQLException {
        List<StoredEvent> stream = aStream();
        int gone = random.nextInt(stream.size());
        List<StoredEvent> forged = new ArrayList<>(stream);
        forged.remove(gone);
        for (int i = gone; i < forged.size(); i++) {
            forged.set(i, with(forged.get(i), i + 1, forged.get(i).payload()));
        }
        rechain(stream, forged);
    }

    private void insertChained() throws SQLException {
        List<StoredEvent> stream = aStream();
        StoredEvent last = stream.getLast();
        List<StoredEvent> forged = new ArrayList<>(stream);
        var between =
                new StoredEvent.RowKey(last.key().xid(), last.key().position() + (random.nextBoolean() ? 0 : 1_000));
        forged.add(new StoredEvent(
                between,
                last.stream(),
                last.seq() + 1,
                last.type(),
                last.at(),
                last.actor(),
                last.payload(),
                new byte[0]));
        rechain(stream, forged);
    }

    private void insertStream() throws SQLException {
        StoredEvent like = aStream().getFirst();
        StreamId fresh = new StreamId(like.stream().kind(), 5_000 + random.nextInt(1_000));
        var place = new StoredEvent.RowKey(like.key().xid(), like.key().position() - 1_000);
        rechain(
                List.of(),
                List.of(new StoredEvent(
                        place, fresh, 1, like.type(), like.at(), like.actor(), like.payload(), new byte[0])));
    }

    private void swap(String columns) throws SQLException {
        sql("CREATE TEMP TABLE pair ON COMMIT DROP AS SELECT e.*, row_number() over () AS n FROM ("
                + "SELECT ctid AS place, * FROM journal.event ORDER BY (xid, position) OFFSET " + random.nextInt(250)
                + " LIMIT 2) e");
        sql("UPDATE journal.event e SET (" + columns + ") = (SELECT " + columns
                + " FROM pair o WHERE o.n <> p.n) FROM pair p WHERE e.ctid = p.place");
    }

    /** Also removes the checkpoints: what is left is a journal that was whole at that moment. */
    private void cutAfter(long kept) throws SQLException {
        sql(
                "DELETE FROM journal.event WHERE xid >= (SELECT coalesce(max(upper), 0) FROM journal.checkpoint WHERE number <= "
                        + kept + ")::text::xid8");
        sql("DELETE FROM journal.checkpoint WHERE number > " + kept);
    }

    private long checkpoint() {
        return 1L + random.nextInt(LivedJournal.CHECKPOINTS);
    }

    private String any() {
        return "(SELECT ctid, * FROM journal.event ORDER BY (xid, position) OFFSET " + random.nextInt(250)
                + " LIMIT 1) v";
    }

    private String pick(String... ways) {
        return ways[random.nextInt(ways.length)];
    }

    private void sql(String statement) throws SQLException {
        try (var s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    private List<StoredEvent> aStream() throws SQLException {
        List<List<StoredEvent>> streams = new ArrayList<>();
        try (AuditRows rows = AuditRows.byStream(connection)) {
            rows.forEachEvent(e -> {
                if (streams.isEmpty() || !streams.getLast().getFirst().stream().equals(e.stream())) {
                    streams.add(new ArrayList<>());
                }
                streams.getLast().add(e);
            });
        }
        return streams.get(random.nextInt(streams.size()));
    }

    private static StoredEvent with(StoredEvent e, int seq, String payload) {
        return new StoredEvent(e.key(), e.stream(), seq, e.type(), e.at(), e.actor(), payload, e.hash());
    }

    private void rechain(List<StoredEvent> old, List<StoredEvent> forged) throws SQLException {
        if (!old.isEmpty()) {
            StreamId stream = old.getFirst().stream();
            sql("DELETE FROM journal.event WHERE stream_id = " + stream.id()
                    + " AND kind = (SELECT id FROM journal.name WHERE name = '" + stream.kind() + "')");
        }
        byte[] previous = Head.EMPTY.hash();
        for (StoredEvent event : forged) {
            previous = Digest.ofEvent(event, previous);
            insert(event, previous);
        }
    }

    private void insert(StoredEvent e, byte[] hash) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(
                "INSERT INTO journal.event (xid, position, stream_id, at, seq, kind, type, actor, payload, hash)"
                        + " SELECT ?::text::xid8, ?, ?, ?, ?, k.id, t.id, ?, ?, ? FROM journal.name k, journal.name t"
                        + " WHERE k.name = ? AND t.name = ?")) {
            s.setString(1, Long.toString(e.key().xid()));
            s.setLong(2, e.key().position());
            s.setLong(3, e.stream().id());
            s.setLong(4, e.at());
            s.setInt(5, e.seq());
            s.setString(6, e.actor());
            s.setString(7, e.payload());
            s.setBytes(8, hash);
            s.setString(9, e.stream().kind());
            s.setString(10, e.type());
            s.executeUpdate();
        }
    }
}
