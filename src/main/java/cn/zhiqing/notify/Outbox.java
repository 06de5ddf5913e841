package cn.zhiqing.notify;

import cn.zhiqing.privacy.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code notify.message} in the hands of carriers. A claim is a lease: who does not come back in time has crashed,
 * and the message is claimed again; when it had been handed over by then, it is remembered as unsure.
 */
@Repository("notifyOutbox")
class Outbox {

    /** Longer than connecting to any server may take. */
    static final Duration TO_LEAVE = Duration.ofMinutes(3);

    private static final String CLAIM = """
            UPDATE notify.message SET attempts = attempts + 1, unsure = unsure OR state = 'HANDED', state = 'LEAVING',
                lease_until = :lease
            WHERE key IN (
                SELECT key FROM notify.message
                WHERE way = :way AND state IN ('WAITING', 'LEAVING', 'HANDED')
                    AND (state = 'WAITING' AND due_at <= :now OR state <> 'WAITING' AND lease_until <= :now)
                    AND (urgent OR NOT :quiet)
                ORDER BY due_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING id, key, way, occasion, kind, attempts, unsure, posted_at, stale_at, receipt, recipient, subject, body
            """;

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Outbox(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** What was claimed: closed, because a message that does not open must not hold up the others. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; lives during one round
    record Claim(
            long id,
            String key,
            Way way,
            String occasion,
            String kind,
            int attempt,
            boolean unsure,
            Instant postedAt,
            Instant staleAt,
            String receipt,
            byte[] to,
            byte[] subject,
            byte[] text) {}

    List<Claim> claim(Way way, int limit, boolean quiet, Instant now) {
        return jdbc.sql(CLAIM)
                .param("lease", Rows.time(now.plus(TO_LEAVE)))
                .param("way", way.name())
                .param("now", Rows.time(now))
                .param("quiet", quiet)
                .param("limit", limit)
                .query((row, _) -> claim(row))
                .list();
    }

    /** Fails when what is stored was changed. */
    Parcel open(Claim c) {
        return new Parcel(
                c.id(),
                c.key(),
                c.occasion(),
                c.kind(),
                c.way(),
                c.attempt(),
                c.unsure(),
                c.postedAt(),
                c.receipt(),
                sealer.open(Messages.RECIPIENT.place(c.key()), c.to()),
                sealer.open(Messages.SUBJECT.place(c.key()), c.subject()),
                sealer.open(Messages.BODY.place(c.key()), c.text()),
                enclosures(c.key()));
    }

    /** Immediately before the point of no return. False when somebody else claimed it meanwhile: leave it alone then. */
    boolean handing(long id, int attempt, String receipt, Instant until) {
        return 1
                == jdbc.sql("UPDATE notify.message SET state = 'HANDED', receipt = :receipt, lease_until = :lease"
                                + " WHERE id = :id AND attempts = :attempt AND state = 'LEAVING'")
                        .param("receipt", receipt)
                        .param("lease", Rows.time(until))
                        .param("id", id)
                        .param("attempt", attempt)
                        .update();
    }

    boolean taken(long id, int attempt, String receipt, Instant now, Instant askAt) {
        return 1
                == jdbc.sql(
                                "UPDATE notify.message SET state = 'TAKEN', setback = NULL, detail = '', lease_until = NULL,"
                                        + " receipt = :receipt, taken_at = :now, due_at = :ask"
                                        + " WHERE id = :id AND attempts = :attempt AND state IN ('LEAVING', 'HANDED')")
                        .param("receipt", receipt)
                        .param("now", Rows.time(now))
                        .param("ask", Rows.time(askAt))
                        .param("id", id)
                        .param("attempt", attempt)
                        .update();
    }

    boolean later(long id, int attempt, Carried.Later why, Instant dueAt) {
        return 1
                == jdbc.sql("UPDATE notify.message SET state = 'WAITING', setback = :setback, detail = :detail,"
                                + " unsure = unsure OR :unsure, due_at = :due, lease_until = NULL"
                                + " WHERE id = :id AND attempts = :attempt AND state IN ('LEAVING', 'HANDED')")
                        .param("setback", why.why().name())
                        .param("detail", why.detail())
                        .param("unsure", why.unsure())
                        .param("due", Rows.time(dueAt))
                        .param("id", id)
                        .param("attempt", attempt)
                        .update();
    }

    boolean never(long id, int attempt, Carried.Never why) {
        return 1
                == jdbc.sql("UPDATE notify.message SET state = 'FAILED', setback = :setback, detail = :detail,"
                                + " lease_until = NULL"
                                + " WHERE id = :id AND attempts = :attempt AND state IN ('LEAVING', 'HANDED')")
                        .param("setback", why.why().name())
                        .param("detail", why.detail())
                        .param("id", id)
                        .param("attempt", attempt)
                        .update();
    }

    private List<Enclosure> enclosures(String key) {
        return jdbc.sql(
                        "SELECT part, name, media_type, content FROM notify.enclosure WHERE message = :key ORDER BY part")
                .param("key", key)
                .query((row, _) -> {
                    int part = row.getInt(1);
                    return new Enclosure(
                            sealer.open(Messages.ENCLOSURE_NAME.place(key, part), row.getBytes(2)),
                            row.getString(3),
                            sealer.open(Messages.ENCLOSURE.place(key, part), row.getBytes(4))
                                    .map(Base64.getDecoder()::decode));
                })
                .list();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getString("key"),
                Way.valueOf(row.getString("way")),
                row.getString("occasion"),
                row.getString("kind"),
                row.getInt("attempts"),
                row.getBoolean("unsure"),
                Rows.moment(row, "posted_at"),
                Rows.moment(row, "stale_at"),
                Rows.text(row, "receipt"),
                row.getBytes("recipient"),
                row.getBytes("subject"),
                row.getBytes("body"));
    }
}
