package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CityClock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 限流: a bucket per key, and one per address for calls without a good key. In memory: a restart fills them. */
@Component
class CallLimits {

    /** Calls with a wrong key that one address may make in a minute. */
    static final int WRONG_A_MINUTE = 30;

    private static final int MOST = 20_000;

    private final CityClock clock;
    private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > MOST;
        }
    };

    CallLimits(CityClock clock) {
        this.clock = clock;
    }

    /** Takes a token; 0 when there was one, else the seconds to wait. */
    long take(ApiKey key) {
        return take("key " + key.id(), key.perMinute());
    }

    long takeForWrongKey(String address) {
        return take("address " + address, WRONG_A_MINUTE);
    }

    private synchronized long take(String name, int perMinute) {
        TokenBucket before = buckets.get(name);
        TokenBucket now = before == null || before.perMinute() != perMinute
                ? TokenBucket.full(perMinute, clock.instant())
                : before.filled(clock.instant());
        buckets.put(name, now.hasOne() ? now.withoutOne() : now);
        return now.hasOne() ? 0 : now.secondsToNext();
    }
}
