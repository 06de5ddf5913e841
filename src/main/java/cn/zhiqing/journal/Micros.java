package cn.zhiqing.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the journal keeps them: microseconds since 1970-01-01T00:00Z. */
final class Micros {

    private Micros() {}

    static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
