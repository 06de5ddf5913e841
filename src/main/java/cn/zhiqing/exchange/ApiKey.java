package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 接口密钥: what is known of a key; the key itself is known to its owner only.
 *
 * @param label who uses it, in the administrator's words
 * @param expiresOn last day on which it is good
 * @param perMinute calls a minute that it may make in the long run
 * @param lastUsedAt to the minute
 */
public record ApiKey(
        long id,
        BodyId body,
        String label,
        Set<Scope> scopes,
        int perMinute,
        Instant madeAt,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it opens anything on this day. */
    public boolean isGood(LocalDate today) {
        return revokedAt == null && !today.isAfter(expiresOn);
    }
}
