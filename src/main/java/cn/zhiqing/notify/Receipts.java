package cn.zhiqing.notify;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.notify.events.NoticeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a gateway what became of messages that it took, until it knows or three days have passed. */
@Repository("deliveryReceipts")
class Receipts {

    static final Duration ASKED_FOR = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final DeliveryBook book;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    Receipts(JdbcClient jdbc, DeliveryBook book, TransactionTemplate transaction, CityClock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Open(long id, String key, String occasion, String kind, Instant takenAt) {}

    /** Asks for at most {@code limit}; returns how many were asked for. */
    int ask(Carrier carrier, int limit) {
        Instant now = clock.instant();
        List<Open> due = jdbc.sql("SELECT id, key, occasion, kind, taken_at FROM notify.message WHERE way = 'SMS'"
                        + " AND state = 'TAKEN' AND due_at <= :now AND taken_at > :since ORDER BY due_at LIMIT :limit")
                .param("now", Rows.time(now))
                .param("since", Rows.time(now.minus(ASKED_FOR)))
                .param("limit", limit)
                .query((row, _) -> new Open(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Rows.moment(row, "taken_at")))
                .list();
        for (Open open : due) {
            write(open, carrier.proofOf(open.key()));
        }
        return due.size();
    }

    private void write(Open open, Carrier.Proof proof) {
        String way = Way.SMS.name();
        switch (proof) {
            case ARRIVED ->
                end(open, "CONFIRMED", null, new NoticeEvent.NoticeConfirmed(open.occasion(), open.kind(), way));
            case LOST ->
                end(
                        open,
                        "FAILED",
                        Setback.NOT_RECEIVED.name(),
                        new NoticeEvent.NoticeFailed(open.occasion(), open.kind(), way, Setback.NOT_RECEIVED.name()));
            case UNKNOWN -> askLater(open);
        }
    }

    private void end(Open open, String state, @org.jspecify.annotations.Nullable String setback, NoticeEvent event) {
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            int changed = jdbc.sql("UPDATE notify.message SET state = :state, setback = :setback,"
                            + " confirmed_at = :confirmed WHERE id = :id AND state = 'TAKEN'")
                    .param("state", state)
                    .param("setback", setback)
                    .param("confirmed", setback == null ? Rows.time(now) : null)
                    .param("id", open.id())
                    .update();
            if (changed == 1) {
                book.record(open.id(), event, Actor.MACHINE, now);
            }
        });
    }

    /** The longer it is silent, the rarer it is asked: after a minute, after a tenth of the time since. */
    private void askLater(Open open) {
        Instant now = clock.instant();
        Duration since = Duration.between(open.takenAt(), now);
        Duration wait = since.dividedBy(10).plus(Duration.ofMinutes(1));
        jdbc.sql("UPDATE notify.message SET due_at = :due WHERE id = :id AND state = 'TAKEN'")
                .param("due", Rows.time(now.plus(wait)))
                .param("id", open.id())
                .update();
    }
}
