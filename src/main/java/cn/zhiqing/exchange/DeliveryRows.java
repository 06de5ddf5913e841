package cn.zhiqing.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exchange.delivery}: the outbox, and the proof of what was told. */
@Repository
class DeliveryRows {

    private static final String COLUMNS =
            "id, endpoint, position, topic, payload, made_at, attempts, next_at, delivered_at, trouble";

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Posts once for endpoint and event, in the transaction of the follower's cursor. */
    void post(long endpoint, long position, Topic topic, String payload, Instant now) {
        jdbc.sql("""
                        INSERT INTO exchange.delivery (id, endpoint, position, topic, payload, made_at, next_at)
                        VALUES (nextval('exchange.id'), ?, ?, ?, ?, ?, ?) ON CONFLICT (endpoint, position) DO NOTHING""")
                .params(endpoint, position, topic.name(), payload, Timestamp.from(now), Timestamp.from(now))
                .update();
    }

    /** Endpoints for which something is due. */
    List<Long> due(Instant now) {
        return jdbc.sql("""
                        SELECT DISTINCT d.endpoint FROM exchange.delivery d JOIN exchange.endpoint e ON e.id = d.endpoint
                        WHERE d.next_at <= ? AND e.stopped_at IS NULL""").param(Timestamp.from(now)).query(Long.class).list();
    }

    /**
     * Takes the oldest that is due, for as long as one try may last: whoever dies over it loses nothing, the next try comes by
     * itself.
     */
    Optional<WebhookDelivery> claim(long endpoint, Instant now, Duration lease) {
        return jdbc.sql("""
                        UPDATE exchange.delivery SET attempts = attempts + 1, next_at = ?
                        WHERE id = (SELECT id FROM exchange.delivery WHERE endpoint = ? AND next_at <= ?
                                    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING\s""" + COLUMNS)
                .params(Timestamp.from(now.plus(lease)), endpoint, Timestamp.from(now))
                .query(DeliveryRows::delivery)
                .optional();
    }

    void delivered(long id, Instant at) {
        jdbc.sql("UPDATE exchange.delivery SET delivered_at = ?, next_at = NULL, trouble = '' WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void failed(long id, String trouble, @Nullable Instant nextAt) {
        jdbc.sql("UPDATE exchange.delivery SET trouble = ?, next_at = ? WHERE id = ?")
                .param(trouble)
                .param(nextAt == null ? null : Timestamp.from(nextAt))
                .param(id)
                .update();
    }

    void again(long id, Instant now) {
        jdbc.sql("UPDATE exchange.delivery SET next_at = ?, attempts = 0, delivered_at = NULL WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    Optional<WebhookDelivery> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM exchange.delivery WHERE id = ?")
                .param(id)
                .query(DeliveryRows::delivery)
                .optional();
    }

    List<WebhookDelivery> latest(long endpoint, int most) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM exchange.delivery WHERE endpoint = ? ORDER BY id DESC LIMIT ?")
                .params(endpoint, most)
                .query(DeliveryRows::delivery)
                .list();
    }

    private static WebhookDelivery delivery(ResultSet row, int number) throws SQLException {
        return new WebhookDelivery(
                row.getLong("id"),
                row.getLong("endpoint"),
                row.getLong("position"),
                Topic.valueOf(row.getString("topic")),
                row.getString("payload"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("attempts"),
                instant(row.getTimestamp("next_at")),
                instant(row.getTimestamp("delivered_at")),
                row.getString("trouble"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
