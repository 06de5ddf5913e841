package cn.zhiqing.ui;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 次数: how often something may be tried from one place. Only what was tried in vain or handed in is counted, so that a family or a
 * library behind one address is not locked out by reading.
 */
public final class Throttle {

    private static final int PLACES = 20_000;

    private final int times;
    private final Duration within;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Oldest());

    public Throttle(int times, Duration within) {
        this.times = times;
        this.within = within;
    }

    /** Whether a further try is allowed from there; does not count it. */
    public boolean isOpen(String place) {
        return bucket(place).getAvailableTokens() > 0;
    }

    /** Counts one. */
    public void count(String place) {
        bucket(place).tryConsume(1);
    }

    /** For the message: how long until the next try. */
    public long minutes() {
        return Math.max(1, within.toMinutes() / times);
    }

    private Bucket bucket(String place) {
        return buckets.computeIfAbsent(
                place,
                _ -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(times)
                                .refillGreedy(times, within)
                                .build())
                        .build());
    }

    private static final class Oldest extends LinkedHashMap<String, Bucket> {

        Oldest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > PLACES;
        }
    }
}
