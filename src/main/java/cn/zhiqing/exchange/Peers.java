package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exchange.peer}. */
@Repository
class Peers implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("exchange.peer", "对接平台的密钥");
    private static final String SELECT =
            "SELECT id, body, name, url, key, made_at, stopped_at, last, sent, pulled, attempts, trouble FROM exchange.peer";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Peers(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void insert(long id, NewPeer asked, Instant now) {
        jdbc.sql(
                        "INSERT INTO exchange.peer (id, body, name, url, key, made_at, next_at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        asked.body().value(),
                        asked.name(),
                        asked.url(),
                        asked.ourKey(),
                        Timestamp.from(now),
                        Timestamp.from(now),
                        sealer.seal(COLUMN.place(id), asked.theirKey()))
                .update();
    }

    Secret<String> theirKey(long id) {
        byte[] sealed = jdbc.sql("SELECT sealed FROM exchange.peer WHERE id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        return sealer.open(COLUMN.place(id), sealed);
    }

    Optional<Peer> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(Peers::peer).optional();
    }

    Optional<Peer> pulling(ApiKey key) {
        return jdbc.sql(SELECT + " WHERE key = ? AND body = ? AND stopped_at IS NULL ORDER BY id LIMIT 1")
                .params(key.id(), key.body().value())
                .query(Peers::peer)
                .optional();
    }

    List<Peer> of(Collection<BodyId> bodies) {
        return jdbc.sql(SELECT + " WHERE body = ANY (?) ORDER BY id DESC")
                .param(bodies.stream().map(BodyId::value).toArray(Long[]::new))
                .query(Peers::peer)
                .list();
    }

    List<Peer> open() {
        return jdbc.sql(SELECT + " WHERE stopped_at IS NULL ORDER BY id")
                .query(Peers::peer)
                .list();
    }

    /** Those that are to be called now. */
    List<Peer> due(Instant now) {
        return jdbc.sql(SELECT + " WHERE stopped_at IS NULL AND url <> '' AND next_at <= ?")
                .param(Timestamp.from(now))
                .query(Peers::peer)
                .list();
    }

    /** The number of the next item, without gaps: the row stays locked until the item is committed with it. */
    long nextItem(long id) {
        return jdbc.sql("UPDATE exchange.peer SET last = last + 1 WHERE id = ? RETURNING last")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** A confirmation that comes late moves nothing back. */
    void sent(long id, long through) {
        jdbc.sql("UPDATE exchange.peer SET sent = greatest(sent, least(?, last)) WHERE id = ?")
                .params(through, id)
                .update();
    }

    /** The other side has items only up to this number: what comes after is sent again. */
    void rewound(long id, long through) {
        jdbc.sql("UPDATE exchange.peer SET sent = least(sent, ?) WHERE id = ?")
                .params(through, id)
                .update();
    }

    void pulled(long id, long through) {
        jdbc.sql("UPDATE exchange.peer SET pulled = greatest(pulled, ?) WHERE id = ?")
                .params(through, id)
                .update();
    }

    void called(long id, String trouble, int attempts, Instant nextAt) {
        jdbc.sql("UPDATE exchange.peer SET trouble = ?, attempts = ?, next_at = ? WHERE id = ?")
                .params(trouble, attempts, Timestamp.from(nextAt), id)
                .update();
    }

    boolean stop(long id, Instant at) {
        return jdbc.sql("UPDATE exchange.peer SET stopped_at = ? WHERE id = ? AND stopped_at IS NULL")
                        .params(Timestamp.from(at), id)
                        .update()
                == 1;
    }

    private static Peer peer(ResultSet row, int number) throws SQLException {
        Timestamp stopped = row.getTimestamp("stopped_at");
        return new Peer(
                row.getLong("id"),
                new BodyId(row.getLong("body")),
                row.getString("name"),
                row.getString("url"),
                row.getLong("key"),
                row.getTimestamp("made_at").toInstant(),
                stopped == null ? null : stopped.toInstant(),
                row.getLong("last"),
                row.getLong("sent"),
                row.getLong("pulled"),
                row.getInt("attempts"),
                row.getString("trouble"));
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
