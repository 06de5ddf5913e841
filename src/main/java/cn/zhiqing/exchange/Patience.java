package cn.zhiqing.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** 重试间隔: soon at first, then every six hours, given up after more than seven days. Pure. */
final class Patience {

    private static final List<Duration> FIRST = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));
    private static final Duration THEN = Duration.ofHours(6);
    private static final int MOST = 36;

    private Patience() {}

    /** How long to wait after so many failed tries; empty when it is given up. */
    static Optional<Duration> after(int attempts) {
        if (attempts >= MOST) {
            return Optional.empty();
        }
        return Optional.of(attempts <= FIRST.size() ? FIRST.get(Math.max(attempts, 1) - 1) : THEN);
    }
}
