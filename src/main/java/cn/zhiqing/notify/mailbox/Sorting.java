package cn.zhiqing.notify.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells letters from delivery reports, automatic answers and our own that came back (RFC 3464, RFC 3834). */
final class Sorting {

    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(\\d\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern ORIGINAL = Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\s]{1,250}>)");

    private Sorting() {}

    /** @param reports the texts of the parts that speak of delivery, and of the letter that was sent back */
    static MailSort sort(MimeMessage mail, String from, String own, String reports) {
        if (isReport(mail) || from.toLowerCase(Locale.ROOT).startsWith("mailer-daemon@")) {
            return report(reports);
        }
        if (!own.isEmpty()
                && (own.equalsIgnoreCase(from) || HeaderText.of(mail, "X-Loop").equalsIgnoreCase(own))) {
            return new MailSort.Loop();
        }
        return isAutomatic(mail) ? new MailSort.Automatic() : new MailSort.Letter();
    }

    private static boolean isReport(MimeMessage mail) {
        try {
            ContentType type = new ContentType(mail.getContentType());
            return type.match("multipart/report")
                    && "delivery-status".equalsIgnoreCase(type.getParameter("report-type"));
        } catch (MessagingException | RuntimeException broken) {
            return false;
        }
    }

    private static MailSort.Report report(String reports) {
        String action = first(ACTION, reports).toLowerCase(Locale.ROOT);
        String status = first(STATUS, reports);
        boolean failed = action.isEmpty() ? status.startsWith("5.") : action.equals("failed");
        return new MailSort.Report(first(ORIGINAL, reports), failed, status);
    }

    private static boolean isAutomatic(MimeMessage mail) {
        String submitted = HeaderText.of(mail, "Auto-Submitted").toLowerCase(Locale.ROOT);
        String precedence = HeaderText.of(mail, "Precedence").toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || precedence.matches("auto_reply|bulk|junk|list")
                || HeaderText.raw(mail, "X-Autoreply") != null
                || HeaderText.raw(mail, "X-Autorespond") != null
                || HeaderText.raw(mail, "List-Unsubscribe") != null;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** Reports are ASCII by their own rule; what else stands in them is read byte by byte. */
    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
