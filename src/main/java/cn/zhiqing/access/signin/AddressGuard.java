package cn.zhiqing.access.signin;

import cn.zhiqing.kernel.CityClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing over many accounts from one address. A whole building may stand behind one address, so only failures
 * count, and accounts that signed in from there lately are never held up by what their neighbours do.
 */
@Component
class AddressGuard {

    static final int FAILURES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);
    private static final int MOST = 20_000;

    private final CityClock clock;
    private final Map<String, Window> failures = bounded();
    private final Map<String, Instant> known = bounded();

    AddressGuard(CityClock clock) {
        this.clock = clock;
    }

    private record Window(Instant since, int count) {}

    synchronized boolean holdsUp(String address, String login) {
        Instant now = clock.instant();
        Window window = failures.get(address);
        boolean many = window != null
                && window.count() >= FAILURES
                && now.isBefore(window.since().plus(WINDOW));
        Instant seen = known.get(pair(address, login));
        return many && (seen == null || now.isAfter(seen.plus(KNOWN_FOR)));
    }

    synchronized void failed(String address) {
        Instant now = clock.instant();
        Window window = failures.get(address);
        if (window == null || !now.isBefore(window.since().plus(WINDOW))) {
            window = new Window(now, 0);
        }
        failures.put(address, new Window(window.since(), window.count() + 1));
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
