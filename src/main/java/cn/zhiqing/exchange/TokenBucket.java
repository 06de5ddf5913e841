package cn.zhiqing.exchange;

import java.time.Duration;
import java.time.Instant;

/** 令牌桶: a value. Fills evenly up to one minute's worth, and gives one token a call. */
record TokenBucket(int perMinute, double tokens, Instant at) {

    private static final double MINUTE = 60_000;

    static TokenBucket full(int perMinute, Instant now) {
        return new TokenBucket(perMinute, perMinute, now);
    }

    /** The bucket as it stands now; a clock that goes back fills nothing. */
    TokenBucket filled(Instant now) {
        long milliseconds = Math.max(0, Duration.between(at, now).toMillis());
        double more = perMinute * (milliseconds / MINUTE);
        return new TokenBucket(perMinute, Math.min(perMinute, tokens + more), now);
    }

    boolean hasOne() {
        return tokens >= 1;
    }

    TokenBucket withoutOne() {
        return new TokenBucket(perMinute, tokens - 1, at);
    }

    /** Whole seconds until the next token, at least one. */
    long secondsToNext() {
        return Math.max(1, (long) Math.ceil((1 - tokens) * 60 / perMinute));
    }
}
