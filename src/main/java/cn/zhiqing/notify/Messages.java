package cn.zhiqing.notify;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notify.message} as they are posted and looked at; what carries them is in the outbox. */
@Repository("notifyMessages")
class Messages implements Resealable {

    /** After so long nobody is surprised by an old message any more: a person decides. */
    static final Duration FRESH = Duration.ofDays(7);

    static final SealedColumn RECIPIENT = message("recipient", "通知的收件人");
    static final SealedColumn SUBJECT = message("subject", "通知的标题");
    static final SealedColumn BODY = message("body", "通知的正文");
    static final SealedColumn ENCLOSURE_NAME = enclosure("name", "通知附件的文件名");
    static final SealedColumn ENCLOSURE = enclosure("content", "通知的附件");

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Messages(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    boolean add(String key, Notice notice, Instant now) {
        boolean inbox = notice.to() instanceof Recipient.Colleague;
        boolean wrong = !Addresses.canBe(notice.to());
        int added = jdbc.sql("""
                INSERT INTO notify.message (key, occasion, kind, way, staff, recipient, subject, body, link, urgent,
                    state, setback, due_at, stale_at, posted_at, taken_at)
                VALUES (:key, :occasion, :kind, :way, :staff, :recipient, :subject, :body, :link, :urgent,
                    :state, :setback, :now, :stale, :now, :taken)
                ON CONFLICT (key) DO NOTHING""")
                .param("key", key)
                .param("occasion", notice.occasion().name())
                .param("kind", notice.kind())
                .param("way", notice.to().way().name())
                .param("staff", notice.to() instanceof Recipient.Colleague(var staff) ? staff.value() : null)
                .param("recipient", inbox ? null : seal(RECIPIENT, key, Addresses.of(notice.to())))
                .param("subject", seal(SUBJECT, key, notice.wording().subject()))
                .param("body", seal(BODY, key, notice.wording().text()))
                .param("link", notice.wording().link())
                .param("urgent", notice.wording().urgent())
                .param("state", wrong ? "FAILED" : inbox ? "CONFIRMED" : "WAITING")
                .param("setback", wrong ? Setback.ADDRESS_WRONG.name() : null)
                .param("now", Rows.time(now))
                .param("stale", Rows.time(now.plus(FRESH)))
                .param("taken", inbox ? Rows.time(now) : null)
                .update();
        if (added == 1 && !inbox) {
            addEnclosures(key, notice.wording().enclosures());
        }
        return added == 1;
    }

    private void addEnclosures(String key, List<Enclosure> enclosures) {
        int part = 0;
        for (Enclosure enclosure : enclosures) {
            Secret<String> content = enclosure.content().map(Base64.getEncoder()::encodeToString);
            jdbc.sql("INSERT INTO notify.enclosure (message, part, name, media_type, content)"
                            + " VALUES (:message, :part, :name, :type, :content)")
                    .param("message", key)
                    .param("part", part)
                    .param("name", sealer.seal(ENCLOSURE_NAME.place(key, part), enclosure.name()))
                    .param("type", enclosure.mediaType())
                    .param("content", sealer.seal(ENCLOSURE.place(key, part), content))
                    .update();
            part++;
        }
    }

    Optional<Delivery> find(String key) {
        return jdbc.sql(Rows.DELIVERY + " WHERE key = :key")
                .param("key", key)
                .query((row, _) -> Rows.delivery(row))
                .optional();
    }

    List<Delivery> of(Occasion occasion) {
        return jdbc.sql(Rows.DELIVERY + " WHERE occasion = :occasion ORDER BY id")
                .param("occasion", occasion.name())
                .query((row, _) -> Rows.delivery(row))
                .list();
    }

    private byte[] seal(SealedColumn column, String key, Secret<String> fact) {
        return sealer.seal(column.place(key), fact);
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(RECIPIENT, SUBJECT, BODY, ENCLOSURE_NAME, ENCLOSURE);
    }

    private static SealedColumn message(String column, String label) {
        return SealedColumn.of("notify.message", column, "notify.message/{key}/" + column, label);
    }

    private static SealedColumn enclosure(String column, String label) {
        String place = "notify.message/{message}/enclosure/{part}/" + column;
        return SealedColumn.of("notify.enclosure", column, place, label);
    }
}
