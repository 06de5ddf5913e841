package cn.zhiqing.notify;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: doubling from half a minute to an hour, half of it by chance. */
final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /**
     * @param attempts how many failed, at least 1
     * @return between half of and the whole step, never less than the other side asked for
     */
    static Duration after(int attempts, Duration atLeast, RandomGenerator chance) {
        long step = FIRST.toMillis() << Math.clamp(attempts - 1, 0, 20);
        long whole = Math.min(step, LONGEST.toMillis());
        Duration wait = Duration.ofMillis(whole / 2 + chance.nextLong(whole / 2 + 1));
        return wait.compareTo(atLeast) < 0 ? atLeast : wait;
    }
}
