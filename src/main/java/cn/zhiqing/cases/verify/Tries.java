package cn.zhiqing.cases.verify;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** 次数: how often a code may be tried in vain from one place; right codes are not counted. */
final class Tries {

    private static final int TIMES = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int PLACES = 20_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Oldest());

    boolean isOpen(String place) {
        return bucket(place).getAvailableTokens() > 0;
    }

    void count(String place) {
        bucket(place).tryConsume(1);
    }

    private Bucket bucket(String place) {
        return buckets.computeIfAbsent(
                place,
                _ -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(TIMES)
                                .refillGreedy(TIMES, WITHIN)
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
