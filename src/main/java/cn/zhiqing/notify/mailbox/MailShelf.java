package cn.zhiqing.notify.mailbox;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.notify.events.MailEvent;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import jakarta.mail.MessagingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 待人工处理的来信 The letters that wait for a person, sealed as they came. Who may is decided by the page that asks. */
@Component
public class MailShelf {

    /** Somebody else dealt with it. */
    public static final Refusal NOT_WAITING = new Refusal("NOT_WAITING", "", "这封来信已由他人处理，请刷新页面查看。");

    /** It cannot be read by machine. */
    public static final Refusal NOT_READABLE = new Refusal("NOT_READABLE", "", "这封来信读不出内容，请下载原件，或到邮箱中查看后手工登记。");

    private static final String WAITING = "SELECT id, body, validity, uid, size, received_at, reason, heading"
            + " FROM notify.mail WHERE fate = 'ASIDE' AND body = :body";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final MailBook book;
    private final Arrivals arrivals;
    private final ObjectProvider<MailSink> sinks;
    private final TransactionTemplate transaction;

    MailShelf(
            JdbcClient jdbc,
            Sealer sealer,
            MailBook book,
            Arrivals arrivals,
            ObjectProvider<MailSink> sinks,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.book = book;
        this.arrivals = arrivals;
        this.sinks = sinks;
        this.transaction = transaction;
    }

    /** A letter that waits; sender and subject are empty when they could not be read. */
    public record Line(
            long id, Secret<String> from, Secret<String> subject, Instant at, long size, AsideReason reason) {}

    /** The newest first. */
    public List<Line> waiting(BodyId body, int from, int count) {
        return jdbc.sql(WAITING + " ORDER BY id DESC OFFSET :from LIMIT :count")
                .param("body", body.value())
                .param("from", from)
                .param("count", count)
                .query((row, _) -> line(row))
                .list();
    }

    public int waiting(BodyId body) {
        return jdbc.sql("SELECT count(*) FROM notify.mail WHERE fate = 'ASIDE' AND body = :body")
                .param("body", body.value())
                .query(Integer.class)
                .single();
    }

    /** The letter as it came, for a person's eyes; the reading is journaled. Empty when it is not of that body. */
    public Optional<Secret<byte[]>> original(BodyId body, long id, Actor actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            boolean there = !jdbc.sql(
                            "SELECT id FROM notify.mail WHERE id = :id AND body = :body AND heading IS NOT NULL")
                    .param("id", id)
                    .param("body", body.value())
                    .query(Long.class)
                    .list()
                    .isEmpty();
            if (!there) {
                return Optional.<Secret<byte[]>>empty();
            }
            byte[] raw = book.raw(id);
            arrivals.record(id, new MailEvent.MailRead(raw.length), actor);
            return Optional.of(Secret.of(raw));
        }));
    }

    /** Hands the letter to the listener after all. */
    public Outcome<Long> handOn(BodyId body, long id, Actor actor) {
        return settle(body, id, "TAKEN", "HANDED_ON", actor);
    }

    /** There is nothing to do about it; it stays on the mail server and in the journal. */
    public Outcome<Long> settle(BodyId body, long id, Actor actor) {
        return settle(body, id, "SETTLED", "SETTLED", actor);
    }

    private Outcome<Long> settle(BodyId body, long id, String fate, String how, Actor actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            List<Arrivals.Arrived> hit = jdbc.sql(WAITING + " AND id = :id FOR UPDATE")
                    .param("body", body.value())
                    .param("id", id)
                    .query((row, _) -> arrived(row))
                    .list();
            if (hit.isEmpty()) {
                return Outcome.<Long>refused(NOT_WAITING);
            }
            MailSink sink = sinks.getIfAvailable();
            if (fate.equals("TAKEN") && (sink == null || !hand(id, hit.getFirst(), sink))) {
                return Outcome.<Long>refused(NOT_READABLE);
            }
            jdbc.sql("UPDATE notify.mail SET fate = :fate WHERE id = :id")
                    .param("fate", fate)
                    .param("id", id)
                    .update();
            arrivals.record(id, new MailEvent.MailSettled(how), actor);
            return Outcome.accepted(id);
        }));
    }

    private static boolean hand(long id, Arrivals.Arrived arrived, MailSink sink) {
        if (arrived.raw().length < arrived.size()) {
            return false; // only its head was fetched
        }
        try {
            ReadMail mail = MimeReader.read(arrived.raw(), arrived.own(), arrived.at());
            sink.take(Arrivals.incoming(id, arrived, mail));
            return true;
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private Arrivals.Arrived arrived(ResultSet row) throws SQLException {
        MailBook.Place place =
                new MailBook.Place(new BodyId(row.getLong("body")), row.getLong("validity"), row.getLong("uid"));
        return new Arrivals.Arrived(place, at(row), row.getLong("size"), book.raw(row.getLong("id")), "");
    }

    private Line line(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Secret<String> heading = sealer.open(MailBook.HEADING.place(id), row.getBytes("heading"));
        return new Line(
                id,
                heading.map(text -> text.substring(0, text.indexOf('\n'))),
                heading.map(text -> text.substring(text.indexOf('\n') + 1)),
                at(row),
                row.getLong("size"),
                AsideReason.valueOf(row.getString("reason")));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class)
                .atZoneSameInstant(CityClock.ZONE)
                .toInstant();
    }
}
