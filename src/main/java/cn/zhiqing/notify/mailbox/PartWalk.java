package cn.zhiqing.notify.mailbox;

import cn.zhiqing.privacy.Secret;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Walks through the parts of one letter and collects texts, files and reports. */
final class PartWalk {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 500;

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<MailAttachment> files = new ArrayList<>();
    private final StringBuilder reports = new StringBuilder();
    private final Set<MailRemark> remarks = EnumSet.noneOf(MailRemark.class);
    private int parts;

    void walk(MimeMessage mail) {
        walk(mail, 0);
    }

    Set<MailRemark> remarks() {
        return remarks;
    }

    List<MailAttachment> attachments() {
        return List.copyOf(files);
    }

    String reports() {
        return reports.toString();
    }

    String text() {
        String own = String.join("\n\n", plain).strip();
        if (own.isEmpty() && !html.isEmpty()) {
            remarks.add(MailRemark.ONLY_HTML);
            own = String.join("\n\n", html.stream().map(PartWalk::withoutTags).toList());
        }
        return own.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]+", "");
    }

    /** When parts may be missing, the whole letter goes along as a file. */
    void keepWhole(byte[] bytes) {
        files.add(new MailAttachment(Secret.of("原件.eml"), "message/rfc822", Secret.of(bytes)));
    }

    private void walk(MimePart part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            remarks.add(MailRemark.BROKEN_STRUCTURE);
            return;
        }
        ContentType type = type(part);
        String media = type == null ? "text/plain" : type.getBaseType().toLowerCase(Locale.ROOT);
        try {
            if (media.startsWith("multipart/")) {
                walkAll(part, depth);
            } else {
                leaf(part, media, type == null ? null : type.getParameter("charset"));
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            remarks.add(MailRemark.BROKEN_STRUCTURE);
        }
    }

    private void walkAll(MimePart part, int depth) throws MessagingException {
        MimeMultipart inside = new MimeMultipart(part.getDataHandler().getDataSource());
        int count = inside.getCount();
        if (count == 0 || !inside.isComplete()) {
            remarks.add(MailRemark.BROKEN_STRUCTURE);
        }
        for (int i = 0; i < count; i++) {
            if (inside.getBodyPart(i) instanceof MimePart next) {
                walk(next, depth + 1);
            }
        }
    }

    private void leaf(MimePart part, String media, @Nullable String charset) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        String name = fileName(part);
        if (media.equals("message/delivery-status") || media.equals("text/rfc822-headers")) {
            reports.append(Sorting.ascii(bytes)).append('\n');
        }
        if (media.equals("message/rfc822")) {
            reports.append(Sorting.ascii(bytes), 0, Math.min(bytes.length, 20_000))
                    .append('\n');
        }
        boolean attached = !name.isEmpty() || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!attached && (media.equals("text/plain") || media.equals("text/html"))) {
            (media.equals("text/plain") ? plain : html).add(read(bytes, charset));
        } else if (bytes.length > 0) {
            keep(name.isEmpty() && media.equals("message/rfc822") ? "转发的邮件.eml" : name, media, bytes);
        }
    }

    private void keep(String name, String media, byte[] bytes) {
        files.add(new MailAttachment(Secret.of(FileNames.clean(name, files.size() + 1)), media, Secret.of(bytes)));
        if (Winmail.is(media, name)) {
            Winmail.open(bytes)
                    .ifPresentOrElse(
                            inside -> {
                                remarks.add(MailRemark.WINMAIL);
                                files.addAll(inside);
                            },
                            () -> remarks.add(MailRemark.WINMAIL_CLOSED));
        }
    }

    private String read(byte[] bytes, @Nullable String charset) {
        CharsetGuess.Read read = CharsetGuess.read(bytes, charset);
        if (read.broken()) {
            remarks.add(MailRemark.CHARSET_BROKEN);
        } else if (read.guessed()) {
            remarks.add(MailRemark.CHARSET_GUESSED);
        }
        return read.text();
    }

    private static @Nullable ContentType type(MimePart part) {
        try {
            return new ContentType(part.getContentType());
        } catch (MessagingException | RuntimeException broken) {
            return null;
        }
    }

    private static String fileName(MimePart part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : HeaderText.text(name);
        } catch (MessagingException | RuntimeException broken) {
            return "";
        }
    }

    private static String withoutTags(String page) {
        var document = Jsoup.parse(page);
        document.select("script, style").remove();
        document.select("br").append("\n");
        document.select("p, div, li, tr").prepend("\n");
        return document.body().wholeText().replaceAll("\n\\s*\n\\s*", "\n\n").strip();
    }
}
