package cn.zhiqing.access.signin;

import cn.zhiqing.kernel.CityClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Slows guessing over many accounts from one address. A whole building may stand behind one address, so nobody is refused for
 * what the neighbours do: after many failures the attempts from there are looked at one after the other, with a pause after
 * each that fails, and accounts that signed in from there lately do not even wait.
 */
@Component
class AddressGuard {

    static final int FAILURES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);
    private static final int MOST = 20_000;

    /** Longer nobody waits for a turn; who does not get one was not looked at. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final CityClock clock;
    private final Map<String, Window> failures = bounded();
    private final Map<String, Instant> known = bounded();

    AddressGuard(CityClock clock) {
        this.clock = clock;
    }

    private record Window(Instant since, int count, Semaphore lane) {}

    /** Whether attempts from the address must take turns. */
    synchronized boolean holdsUp(String address, String login) {
        Instant now = clock.instant();
        Window window = failures.get(address);
        boolean many = window != null
                && window.count() >= FAILURES
                && now.isBefore(window.since().plus(WINDOW));
        Instant seen = known.get(pair(address, login));
        return many && (seen == null || now.isAfter(seen.plus(KNOWN_FOR)));
    }

    /** Makes one attempt when its turn has come; a failed one keeps the next waiting a little longer. */
    <T> Optional<T> inTurn(String address, Supplier<Optional<T>> attempt) {
        Semaphore lane = lane(address);
        if (!taken(lane)) {
            return Optional.empty();
        }
        try {
            Optional<T> admitted = attempt.get();
            if (admitted.isEmpty()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return admitted;
        } finally {
            lane.release();
        }
    }

    private synchronized Semaphore lane(String address) {
        Window window = failures.get(address);
        return window == null ? new Semaphore(1, true) : window.lane();
    }

    private static boolean taken(Semaphore lane) {
        try {
            return lane.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    synchronized void failed(String address) {
        Instant now = clock.instant();
        Window window = failures.get(address);
        if (window == null || !now.isBefore(window.since().plus(WINDOW))) {
            window = new Window(now, 0, new Semaphore(1, true));
        }
        failures.put(address, new Window(window.since(), window.count() + 1, window.lane()));
    }

    synchronized void succeeded(String address, String login) {
        known.put(pair(address, login), clock.instant());
    }

    private static String pair(String address, String login) {
        return address + ' ' + login;
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
