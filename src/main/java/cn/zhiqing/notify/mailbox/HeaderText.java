package cn.zhiqing.notify.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads heads of letters: encoded words, bare bytes in any charset, addresses in any disorder. */
final class HeaderText {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;:\"()]{1,64}@[^@\\s<>,;:\"()]{1,255}");
    private static final int LONGEST = 998;
    private static final int MOST = 50;

    private HeaderText() {}

    /** The first head of that name as text on one line; empty when there is none. */
    static String of(Part part, String name) {
        String raw = raw(part, name);
        return raw == null ? "" : text(raw);
    }

    static String text(String raw) {
        String decoded = raw;
        if (raw.chars().anyMatch(c -> c > 127 && c < 256)) {
            decoded = CharsetGuess.read(raw.getBytes(StandardCharsets.ISO_8859_1), "")
                    .text();
        }
        try {
            // gb2312 is declared for texts that need GBK or more
            String wide = MimeUtility.unfold(decoded).replaceAll("(?i)=\\?(gb2312|gbk|x-gbk|cp936)\\?", "=?GB18030?");
            decoded = MimeUtility.decodeText(wide);
        } catch (UnsupportedEncodingException | RuntimeException unreadable) {
            // shown as it came
        }
        String line = decoded.replaceAll("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\uFEFF]+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** The sender's address; empty when there is nothing like one. */
    static String address(Part part, String name) {
        String raw = raw(part, name);
        if (raw == null) {
            return "";
        }
        try {
            InternetAddress[] all = InternetAddress.parseHeader(raw, false);
            if (all.length > 0
                    && all[0].getAddress() != null
                    && all[0].getAddress().contains("@")) {
                return all[0].getAddress().strip();
            }
        } catch (AddressException | RuntimeException disorder) {
            // look for anything that has the form of an address
        }
        Matcher found = ADDRESS.matcher(raw);
        return found.find() ? found.group() : "";
    }

    /** Every address in the heads of these names, in their order, without doubles. */
    static List<String> addresses(Part part, String... names) {
        return Stream.of(names)
                .map(name -> raw(part, name))
                .filter(Objects::nonNull)
                .flatMap(raw -> ADDRESS.matcher(raw).results().map(MatchResult::group))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The sender's name; empty when only an address was written. */
    static String personal(Part part, String name) {
        String text = of(part, name);
        String before = text.contains("<") ? text.substring(0, text.lastIndexOf('<')) : "";
        return before.replace("\"", "").strip();
    }

    static @Nullable String raw(Part part, String name) {
        try {
            String[] all = part.getHeader(name);
            return all == null || all.length == 0 ? null : all[0];
        } catch (MessagingException | RuntimeException unreadable) {
            return null;
        }
    }
}
