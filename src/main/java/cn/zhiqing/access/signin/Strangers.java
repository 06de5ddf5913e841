package cn.zhiqing.access.signin;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.access.events.LoginDigest;
import cn.zhiqing.kernel.CityClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 未知登录名 Decides what the journal is told of sign-ins with names that nobody has. Anybody can make such attempts by the
 * million, so at most sixty entries an hour are written; those that were not told are counted into the next one.
 */
@Component
class Strangers {

    static final int AN_HOUR = 60;
    private static final int LONGEST = 200;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final LoginDigest digest;
    private final CityClock clock;
    private Instant since = Instant.EPOCH;
    private int told;
    private int untold;

    Strangers(LoginDigest digest, CityClock clock) {
        this.digest = digest;
        this.clock = clock;
    }

    /** What is to be told of one more attempt; empty when this hour has had its share. */
    synchronized Optional<AccessEvent.StrangerRefused> refused(String login) {
        Instant now = clock.instant();
        if (!now.isBefore(since.plus(WINDOW))) {
            since = now;
            told = 0;
        }
        untold++;
        if (told >= AN_HOUR) {
            return Optional.empty();
        }
        told++;
        int attempts = untold;
        untold = 0;
        String typed = login.substring(0, Math.min(LONGEST, login.length()));
        return Optional.of(new AccessEvent.StrangerRefused(digest.of(typed), attempts));
    }

    /** Somebody else wrote at the same moment: this attempt is told with the next one. */
    synchronized void notTold(int attempts) {
        untold += attempts;
    }
}
