package cn.zhiqing.notify;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps a way closed for a while when its gateway failed several times in a row; then lets one message try. In memory: after
 * a start the way is tried at once.
 */
final class Circuit {

    static final int FAILURES = 3;
    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(15);

    private int failures;
    private Instant closedUntil = Instant.MIN;

    /** How many messages may go now. */
    synchronized int admits(int most, Instant now) {
        if (failures < FAILURES) {
            return most;
        }
        return now.isBefore(closedUntil) ? 0 : 1;
    }

    synchronized void worked() {
        failures = 0;
        closedUntil = Instant.MIN;
    }

    synchronized void failed(Instant now) {
        failures++;
        if (failures >= FAILURES) {
            long pause = SHORTEST.toMillis() << Math.min(failures - FAILURES, 10);
            closedUntil = now.plusMillis(Math.min(pause, LONGEST.toMillis()));
        }
    }

    synchronized boolean isOpen(Instant now) {
        return failures >= FAILURES && now.isBefore(closedUntil);
    }
}
