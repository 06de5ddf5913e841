package cn.zhiqing.notify;

import cn.zhiqing.privacy.Secret;
import java.util.List;

/**
 * 文字 What a message says, as the module worded it.
 *
 * @param subject one line; the head of an e-mail and of a notice, not part of an SMS
 * @param text plain text; all of an SMS
 * @param link where a colleague goes from the notice, starting with a slash; empty for nowhere
 * @param urgent goes out in quiet hours too
 */
public record Wording(
        Secret<String> subject, Secret<String> text, String link, boolean urgent, List<Enclosure> enclosures) {

    public Wording {
        enclosures = List.copyOf(enclosures);
        if (!link.isEmpty() && !link.matches("/[^/\\\\].*")) {
            throw new IllegalArgumentException("a link of a notice is an address inside this system");
        }
    }

    /** An ordinary message without files. */
    public static Wording of(String subject, String text, String link) {
        return new Wording(Secret.of(subject), Secret.of(text), link, false, List.of());
    }

    /** The same, also at night. */
    public Wording urgently() {
        return new Wording(subject, text, link, true, enclosures);
    }

    /** The same with files. */
    public Wording with(List<Enclosure> files) {
        return new Wording(subject, text, link, urgent, files);
    }
}
