package cn.zhiqing.notify.mailbox;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notify.mail}: which letters are done with, and the sealed bytes of those that wait for a person. */
@Repository
class MailBook implements Resealable {

    private static final int PIECE = 1 << 20;

    static final SealedColumn HEADING =
            SealedColumn.of("notify.mail", "heading", "notify.mail/{id}/heading", "待人工处理来信的标题");
    private static final SealedColumn RAW =
            SealedColumn.of("notify.mail_raw", "sealed", "notify.mail_raw/{mail}/{part}", "待人工处理来信的原件");

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Digests digests;

    MailBook(JdbcClient jdbc, Sealer sealer, Digests digests) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.digests = digests;
    }

    /** A letter's place in a mailbox. */
    record Place(BodyId body, long validity, long uid) {}

    /** What a letter is known by: its id (or its content when it has none), its content, its sender. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; made for one statement
    record Marks(byte[] identity, byte[] content, byte[] sender) {}

    Marks marks(String messageId, String from, String canonical) {
        byte[] content = digests.of(PersonalField.TEXT, Secret.of("mail content " + canonical));
        byte[] identity =
                messageId.isEmpty() ? content : digests.of(PersonalField.TEXT, Secret.of("mail id " + messageId));
        return new Marks(identity, content, digests.of(PersonalField.EMAIL, Secret.of(from)));
    }

    long floor(BodyId body, long validity) {
        return jdbc.sql("SELECT uid FROM notify.mail_floor WHERE body = :body AND validity = :validity")
                .param("body", body.value())
                .param("validity", validity)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void raiseFloor(BodyId body, long validity, long uid) {
        jdbc.sql(
                        "INSERT INTO notify.mail_floor (body, validity, uid) VALUES (:body, :validity, :uid)"
                                + " ON CONFLICT (body, validity) DO UPDATE SET uid = greatest(notify.mail_floor.uid, EXCLUDED.uid)")
                .param("body", body.value())
                .param("validity", validity)
                .param("uid", uid)
                .update();
    }

    Set<Long> doneAbove(BodyId body, long validity, long floor) {
        return new HashSet<>(
                jdbc.sql("SELECT uid FROM notify.mail WHERE body = :body AND validity = :validity AND uid > :floor")
                        .param("body", body.value())
                        .param("validity", validity)
                        .param("floor", floor)
                        .query(Long.class)
                        .list());
    }

    /** Two of the same letter, coming at once over two ways, are looked at one after the other. */
    void oneAtATime(Marks marks) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
                .param("lock", java.nio.ByteBuffer.wrap(marks.identity()).getLong())
                .query(Integer.class)
                .single();
    }

    /** The contents under which this letter's id was seen before. */
    List<byte[]> contentsOf(BodyId body, Marks marks) {
        return jdbc.sql("SELECT content FROM notify.mail WHERE identity = :identity AND body = :body")
                .param("identity", marks.identity())
                .param("body", body.value())
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    int fromSenderSince(Marks marks, Instant since) {
        return jdbc.sql("SELECT count(*) FROM notify.mail WHERE sender = :sender AND received_at > :since")
                .param("sender", marks.sender())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Our number of a letter that is done with or waits for a person. */
    long add(Place place, Marks marks, long size, Instant receivedAt, String fate, @Nullable AsideReason reason) {
        OffsetDateTime received = receivedAt.atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                INSERT INTO notify.mail (validity, uid, body, identity, content, sender, size, received_at, noticed_at,
                    fate, reason)
                VALUES (:validity, :uid, :body, :identity, :content, :sender, :size, :received, :received, :fate, :reason)
                RETURNING id""")
                .param("validity", place.validity())
                .param("uid", place.uid())
                .param("body", place.body().value())
                .param("identity", marks.identity())
                .param("content", marks.content())
                .param("sender", marks.sender())
                .param("size", size)
                .param("received", received)
                .param("fate", fate)
                .param("reason", reason == null ? null : reason.name())
                .query(Long.class)
                .single();
    }

    void keep(long mail, Secret<String> from, Secret<String> subject, byte[] raw) {
        jdbc.sql("UPDATE notify.mail SET heading = :heading WHERE id = :id")
                .param("heading", sealer.seal(HEADING.place(mail), from.map(f -> f + "\n" + subject.disclose())))
                .param("id", mail)
                .update();
        for (int part = 0; part * PIECE < Math.max(raw.length, 1); part++) {
            byte[] piece = Arrays.copyOfRange(raw, part * PIECE, Math.min(raw.length, (part + 1) * PIECE));
            String text = Base64.getEncoder().encodeToString(piece);
            jdbc.sql("INSERT INTO notify.mail_raw (mail, part, sealed) VALUES (:mail, :part, :piece)")
                    .param("mail", mail)
                    .param("part", part)
                    .param("piece", sealer.seal(RAW.place(mail, part), Secret.of(text)))
                    .update();
        }
    }

    byte[] raw(long mail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        jdbc.sql("SELECT part, sealed FROM notify.mail_raw WHERE mail = :mail ORDER BY part")
                .param("mail", mail)
                .query((row, _) -> sealer.open(RAW.place(mail, row.getInt(1)), row.getBytes(2))
                        .map(Base64.getDecoder()::decode))
                .list()
                .forEach(piece -> all.writeBytes(piece.disclose()));
        return all.toByteArray();
    }

    /** How often handing this letter over has failed, this time included. */
    int troubled(Place place) {
        return jdbc.sql(
                        "INSERT INTO notify.mail_trouble (body, validity, uid, times) VALUES (:body, :validity, :uid, 1)"
                                + " ON CONFLICT (body, validity, uid) DO UPDATE SET times = notify.mail_trouble.times + 1"
                                + " RETURNING times")
                .param("body", place.body().value())
                .param("validity", place.validity())
                .param("uid", place.uid())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(HEADING, RAW);
    }
}
