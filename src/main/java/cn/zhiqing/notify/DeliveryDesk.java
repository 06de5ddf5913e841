package cn.zhiqing.notify;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.notify.events.NoticeEvent;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 发送情况 What waits, what did not arrive and why; try again or give up. Who may is decided by the page that asks. */
@Component
public class DeliveryDesk {

    /** Nothing of that number is undelivered (any more). */
    public static final Refusal NOT_UNDELIVERED = new Refusal("NOT_UNDELIVERED", "", "这条消息已经发出或已由他人处理，请刷新页面查看。");

    private static final String OPEN =
            " WHERE way <> 'INBOX' AND (state = 'FAILED' OR state IN ('WAITING', 'LEAVING', 'HANDED') AND setback IS NOT NULL)";

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final DeliveryBook book;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    DeliveryDesk(JdbcClient jdbc, Rounds rounds, DeliveryBook book, TransactionTemplate transaction, CityClock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How a way is doing.
     *
     * @param closed its gateway failed several times in a row and is left alone for some minutes
     */
    public record Standing(Way way, long waiting, long failed, long taken, boolean closed) {}

    public List<Standing> standings() {
        return List.of(standing(Way.EMAIL), standing(Way.SMS));
    }

    private Standing standing(Way way) {
        return jdbc.sql("SELECT count(*) FILTER (WHERE state IN ('WAITING', 'LEAVING', 'HANDED')),"
                        + " count(*) FILTER (WHERE state = 'FAILED'),"
                        + " count(*) FILTER (WHERE state IN ('TAKEN', 'CONFIRMED'))"
                        + " FROM notify.message WHERE way = :way")
                .param("way", way.name())
                .query((row, _) ->
                        new Standing(way, row.getLong(1), row.getLong(2), row.getLong(3), rounds.isClosed(way)))
                .single();
    }

    /** What has met a setback and is not delivered, the newest first. */
    public List<Delivery> undelivered(int from, int count) {
        return jdbc.sql(Rows.DELIVERY + OPEN + " ORDER BY (state = 'FAILED') DESC, id DESC OFFSET :from LIMIT :count")
                .param("from", from)
                .param("count", count)
                .query((row, _) -> Rows.delivery(row))
                .list();
    }

    public int undelivered() {
        return jdbc.sql("SELECT count(*) FROM notify.message" + OPEN)
                .query(Integer.class)
                .single();
    }

    /** The latest that server or gateway took, with their receipts. */
    public List<Delivery> latestTaken(int count) {
        return jdbc.sql(Rows.DELIVERY + " WHERE way <> 'INBOX' AND state IN ('TAKEN', 'CONFIRMED')"
                        + " ORDER BY taken_at DESC LIMIT :count")
                .param("count", count)
                .query((row, _) -> Rows.delivery(row))
                .list();
    }

    /** Has it tried again at once, and for another week. */
    public Outcome<Delivery> retry(long id, Actor actor) {
        return settle(
                id,
                actor,
                "state = 'WAITING', due_at = :now, stale_at = :stale, lease_until = NULL",
                d -> new NoticeEvent.NoticeRetried(
                        d.occasion(), d.kind(), d.way().name()));
    }

    /** It is not tried again; the recipient is to be told in another way. */
    public Outcome<Delivery> giveUp(long id, Actor actor) {
        return settle(
                id,
                actor,
                "state = 'GIVEN_UP', lease_until = NULL",
                d -> new NoticeEvent.NoticeGivenUp(
                        d.occasion(), d.kind(), d.way().name()));
    }

    /** A mail system sent a message back that we had handed over; nothing happens when the message id is not ours. */
    public boolean bounced(String messageId, String code) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            List<Delivery> hit = jdbc.sql(Rows.DELIVERY + " WHERE key = :key AND receipt = :id"
                            + " AND state IN ('TAKEN', 'HANDED', 'WAITING') FOR UPDATE")
                    .param("key", messageId.replaceAll("^<|@.*$", ""))
                    .param("id", messageId)
                    .query((row, _) -> Rows.delivery(row))
                    .list();
            hit.forEach(d -> {
                jdbc.sql(
                                "UPDATE notify.message SET state = 'FAILED', setback = :setback, detail = :code WHERE id = :id")
                        .param("setback", Setback.BOUNCED.name())
                        .param("code", code)
                        .param("id", d.id())
                        .update();
                NoticeEvent event = new NoticeEvent.NoticeFailed(
                        d.occasion(), d.kind(), d.way().name(), Setback.BOUNCED.name());
                book.record(d.id(), event, Actor.MACHINE, clock.instant());
            });
            return !hit.isEmpty();
        }));
    }

    private Outcome<Delivery> settle(
            long id, Actor actor, String change, java.util.function.Function<Delivery, NoticeEvent> event) {
        Outcome<Delivery> done = transaction.execute(_ -> {
            Instant now = clock.instant();
            List<Delivery> hit = jdbc.sql(Rows.DELIVERY + OPEN
                            + " AND id = :id AND state IN ('FAILED', 'WAITING') FOR UPDATE SKIP LOCKED")
                    .param("id", id)
                    .query((row, _) -> Rows.delivery(row))
                    .list();
            if (hit.isEmpty()) {
                return Outcome.refused(NOT_UNDELIVERED);
            }
            jdbc.sql("UPDATE notify.message SET " + change + " WHERE id = :id")
                    .param("now", Rows.time(now))
                    .param("stale", Rows.time(now.plus(Messages.FRESH)))
                    .param("id", id)
                    .update();
            book.record(id, event.apply(hit.getFirst()), actor, now);
            return Outcome.accepted(hit.getFirst());
        });
        return java.util.Objects.requireNonNull(done);
    }
}
