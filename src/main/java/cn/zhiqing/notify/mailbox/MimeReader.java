package cn.zhiqing.notify.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a letter (RFC 5322, MIME), however broken: what cannot be read is said, not thrown. */
final class MimeReader {

    private static final Instant FIRST_MAIL = Instant.parse("1990-01-01T00:00:00Z");

    static {
        // the library takes its leniency from the system's properties only; nothing else here reads mail
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        System.setProperty("mail.mime.multipart.ignoreexistingboundaryparameter", "false");
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.decodetext.strict", "false");
    }

    private MimeReader() {}

    /**
     * @param own the mailbox's own address, to know what came back
     * @throws MessagingException when not even the head can be read
     */
    static ReadMail read(byte[] bytes, String own, Instant receivedAt) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        PartWalk walk = new PartWalk();
        walk.walk(mail);
        if (walk.remarks().contains(MailRemark.BROKEN_STRUCTURE)) {
            walk.keepWhole(bytes);
        }
        String from = HeaderText.address(mail, "From");
        Instant sent = sentAt(mail, receivedAt);
        if (sent == null) {
            walk.remarks().add(MailRemark.MISSING_DATE);
        }
        String text = walk.text();
        return new ReadMail(
                HeaderText.of(mail, "Message-ID"),
                from,
                HeaderText.personal(mail, "From"),
                HeaderText.addresses(mail, "Delivered-To", "X-Original-To", "To", "Cc"),
                HeaderText.of(mail, "Subject"),
                sent,
                text,
                walk.attachments(),
                Set.copyOf(walk.remarks()),
                Sorting.sort(mail, from, own, walk.reports()),
                canonical(mail, text, walk));
    }

    /** What the sender wrote; not what servers wrote around it, which differs when a letter comes twice. */
    private static String canonical(MimeMessage mail, String text, PartWalk walk) {
        String files = walk.attachments().stream()
                .map(file ->
                        file.name().disclose() + " " + Hashes.sm3(file.content().disclose()))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                HeaderText.of(mail, "From"),
                HeaderText.of(mail, "Date"),
                HeaderText.of(mail, "Subject"),
                text,
                files);
    }

    private static @Nullable Instant sentAt(MimeMessage mail, Instant receivedAt) {
        try {
            Date date = mail.getSentDate();
            Instant sent = date == null ? null : date.toInstant();
            boolean can =
                    sent != null && sent.isAfter(FIRST_MAIL) && sent.isBefore(receivedAt.plus(Duration.ofDays(1)));
            return can ? sent : null;
        } catch (MessagingException | RuntimeException broken) {
            return null;
        }
    }
}
