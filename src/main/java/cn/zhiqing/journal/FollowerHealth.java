package cn.zhiqing.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a follower is doing.
 *
 * @param applied events applied since its last rebuild
 * @param failures attempts failed in a row; 0 when it is well
 * @param failure kind of the last failure and the event at which it happened, without content; null when it is well
 */
public record FollowerHealth(
        String name,
        long applied,
        int failures,
        @Nullable Instant failedAt,
        @Nullable String failure) {

    public boolean isWell() {
        return failures == 0;
    }
}
