package cn.zhiqing.cases.material;

import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 材料: one file of a request as it stands now.
 *
 * @param home the request it was attached to: this one, the one that was referred here, the cover, or a merged unit
 * @param form what it is technically, for people
 * @param pages null where pages cannot be counted
 * @param sm3 64 hexadecimal digits; empty for files of e-mails, whose letter is kept whole
 * @param sha256 the same
 * @param removed hidden from lists; kept for who has to know
 */
public record Material(
        Ref ref,
        CaseId home,
        MaterialKind kind,
        Secret<String> name,
        String mediaType,
        String form,
        boolean picture,
        long size,
        @Nullable Integer pages,
        String sm3,
        String sha256,
        Actor by,
        Instant at,
        boolean removed) {

    /** Where the bytes lie. */
    public sealed interface Ref {

        /** As it stands in addresses. */
        String text();
    }

    /** In the file store. */
    public record Kept(long file) implements Ref {
        @Override
        public String text() {
            return Long.toString(file);
        }
    }

    /** With the letter by e-mail; {@code part} counts from 1. */
    public record OfMail(long letter, int part) implements Ref {
        @Override
        public String text() {
            return "mail-" + letter + "-" + part;
        }
    }
}
