package cn.zhiqing.notify;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What an SMTP server's refusal means (RFC 5321 section 4.2, RFC 3463). Its text is not kept: it quotes addresses. */
final class SmtpReplies {

    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private SmtpReplies() {}

    static Carried read(MessagingException failure) {
        for (Exception e = failure; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            switch (e) {
                case SMTPAddressFailedException a -> {
                    return read(a.getReturnCode(), a.getMessage(), true);
                }
                case SMTPSendFailedException s
                when s.getNextException() == null || s.getReturnCode() >= 400 -> {
                    return read(s.getReturnCode(), s.getMessage(), false);
                }
                default -> {
                    // look at what it was caused by
                }
            }
        }
        return Carried.unanswered("");
    }

    static Carried read(int code, @Nullable String text, boolean recipient) {
        String detail = detail(code, text);
        if (code < 400) {
            return Carried.unanswered("");
        }
        if (code < 500) {
            return Carried.busy(detail, Duration.ZERO);
        }
        boolean address = recipient || detail.startsWith("5.1.") || (code == 550 && !detail.startsWith("5.7."));
        return new Carried.Never(address ? Setback.ADDRESS_REFUSED : Setback.CONTENT_REFUSED, detail);
    }

    private static String detail(int code, @Nullable String text) {
        Matcher enhanced = ENHANCED.matcher(text == null ? "" : text);
        return enhanced.find() ? enhanced.group() : Integer.toString(code);
    }
}
