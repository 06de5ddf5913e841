package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exchange.key}. */
@Repository
class KeyRows {

    private static final String SELECT =
            "SELECT id, body, label, scopes, per_minute, made_at, expires_on, revoked_at, last_used_at FROM exchange.key";

    private final JdbcClient jdbc;

    KeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextId() {
        return jdbc.sql("SELECT nextval('exchange.id')").query(Long.class).single();
    }

    void insert(ApiKey key, byte[] digest) {
        jdbc.sql("""
                        INSERT INTO exchange.key (id, body, label, scopes, per_minute, made_at, expires_on, digest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.id(),
                        key.body().value(),
                        key.label(),
                        key.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(",")),
                        key.perMinute(),
                        Timestamp.from(key.madeAt()),
                        key.expiresOn(),
                        digest)
                .update();
    }

    Optional<ApiKey> byDigest(byte[] digest) {
        return jdbc.sql(SELECT + " WHERE digest = ?")
                .param(digest)
                .query(KeyRows::key)
                .optional();
    }

    Optional<ApiKey> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(KeyRows::key).optional();
    }

    List<ApiKey> of(Collection<BodyId> bodies) {
        return jdbc.sql(SELECT + " WHERE body = ANY (?) ORDER BY id DESC")
                .param(bodies.stream().map(BodyId::value).toArray(Long[]::new))
                .query(KeyRows::key)
                .list();
    }

    boolean revoke(long id, Instant at) {
        return jdbc.sql("UPDATE exchange.key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                        .params(Timestamp.from(at), id)
                        .update()
                == 1;
    }

    void used(long id, Instant at) {
        jdbc.sql("UPDATE exchange.key SET last_used_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getLong("id"),
                new BodyId(row.getLong("body")),
                row.getString("label"),
                Arrays.stream(row.getString("scopes").split(","))
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                row.getInt("per_minute"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("expires_on", LocalDate.class),
                instant(row.getTimestamp("revoked_at")),
                instant(row.getTimestamp("last_used_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
