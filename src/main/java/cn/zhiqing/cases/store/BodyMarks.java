package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 词印在手: the keyed marks of a body's requests in memory, so that a page need not read every application of the body for them.
 * New requests are read at each look; all of them anew now and then, for what was filled in or forgotten since. What is found by
 * old marks is opened and weighed anew by whoever asks, so old marks show nothing.
 */
@Component
class BodyMarks {

    private static final int LONGS = WordMarks.BYTES / Long.BYTES;
    /** Requests held at most, 350 bytes each; the bodies looked at longest ago go first. */
    private static final int MOST = 300_000;

    private static final Duration FRESH = Duration.ofMinutes(30);
    /** Ids are taken in blocks, so a lower one may be committed after a higher one. */
    private static final long LATE = 2_048;

    private static final String READ = "SELECT r.id, a.id, a.words FROM cases.request r"
            + " JOIN cases.application a ON a.id = r.application WHERE r.body = ? AND r.id > ? AND a.words IS NOT NULL";

    private final JdbcTemplate jdbc;
    private final CityClock clock;
    private final Map<BodyId, Held> held = new LinkedHashMap<>(16, 0.75f, true);

    BodyMarks(JdbcTemplate jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The marks of one request; bit n of the field is bit n % 64 of the long n / 64. */
    @SuppressWarnings(
            "ArrayRecordComponent") // never compared, and a copy for each of thousands would be made for nothing
    record Mark(long application, long[] bits) {}

    /** Looks through the marks of a body by request, the present ones; nobody else looks at that body meanwhile. */
    <T> T look(BodyId body, Function<NavigableMap<Long, Mark>, T> at) {
        Held own = held(body);
        synchronized (own) {
            own.read(body);
            return at.apply(own.marks);
        }
    }

    private Held held(BodyId body) {
        synchronized (held) {
            Held own = held.computeIfAbsent(body, _ -> new Held());
            var eldest = held.entrySet().iterator();
            while (held.size() > 1
                    && held.values().stream().mapToInt(one -> one.size).sum() > MOST) {
                eldest.next();
                eldest.remove();
            }
            return own;
        }
    }

    private final class Held {

        private final NavigableMap<Long, Mark> marks = new TreeMap<>();
        private volatile int size;
        private Instant since = Instant.EPOCH;

        private void read(BodyId body) {
            Instant now = clock.instant();
            if (Duration.between(since, now).abs().compareTo(FRESH) > 0) {
                marks.clear();
                since = now;
            }
            long from = marks.isEmpty() ? Long.MIN_VALUE : marks.lastKey() - LATE;
            jdbc.query(
                    READ,
                    row -> {
                        marks.put(row.getLong(1), new Mark(row.getLong(2), bits(row.getBytes(3))));
                    },
                    body.value(),
                    from);
            size = marks.size();
        }
    }

    private static long[] bits(byte[] field) {
        long[] bits = new long[LONGS];
        ByteBuffer.wrap(field).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(bits);
        return bits;
    }
}
