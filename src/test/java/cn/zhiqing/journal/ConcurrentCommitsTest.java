package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Lamps.LampLit;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Eventually;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConcurrentCommitsTest {

    private static final int WRITERS = 8;
    private static final int ACTS = 60;
    private static final int STREAMS = 12;

    private final TestDatabase database = TestDatabase.fresh();
    private final Map<Long, AtomicInteger> acknowledged = new ConcurrentHashMap<>();

    @Test
    @DisplayName("writers commit out of order, roll back, collide, are killed, and one sleeps in a long transaction:"
            + " the follower gets every committed event once, each stream in order")
    void nothingLostDoubledOrOutOfOrder() throws Exception {
        LampNotebook.create(database.asOwner(), "one");
        JournalFixture reading = JournalFixture.on(database.asApp(), new Lamps());
        var notebook = new LampNotebook(reading.jdbc(), "one");
        Followers followers = reading.followers(notebook);
        followers.start();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(pool.submit(writer(i)));
            }
            writers.add(pool.submit(longTransaction()));
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isPositive();
            }
        }
        assertThat(followers.catchUp()).isTrue();
        followers.stop();

        Map<Long, List<Integer>> heard = new HashMap<>();
        for (String line : notebook.lines()) {
            String[] parts = line.split(":");
            heard.computeIfAbsent(Long.valueOf(parts[0]), _ -> new ArrayList<>())
                    .add(Integer.valueOf(parts[1]));
        }
        List<String> committed = reading.jdbc()
                .sql("SELECT stream_id || ':' || seq FROM journal.event")
                .query(String.class)
                .list();
        assertThat(notebook.lines()).containsExactlyInAnyOrderElementsOf(committed);
        assertThat(heard.values())
                .allSatisfy(numbers -> assertThat(numbers).isSortedAccordingTo(Comparator.naturalOrder()));
        acknowledged.forEach((lamp, count) -> assertThat(heard.get(lamp)).hasSizeGreaterThanOrEqualTo(count.get()));
    }

    /** Begins writing early, dawdles, appends to one or two streams, sometimes rolls back, sometimes loses its connection. */
    private Callable<Integer> writer(int seed) {
        return () -> {
            Random random = new Random(seed);
            JournalFixture fixture = JournalFixture.on(database.asApp(), new Lamps());
            int done = 0;
            for (int act = 0; act < ACTS; act++) {
                long lamp = random.nextInt(STREAMS);
                int mood = random.nextInt(12);
                int early = random.nextInt(4);
                int late = random.nextInt(6);
                try {
                    fixture.inTransaction(() -> {
                        if (early == 0) {
                            fixture.jdbc()
                                    .sql("SELECT pg_current_xact_id()::text")
                                    .query(String.class)
                                    .single();
                            dawdle(fixture, late);
                        }
                        light(fixture, lamp);
                        dawdle(fixture, late);
                        if (mood == 0) {
                            throw new IllegalStateException("changed my mind");
                        }
                        if (mood == 1) {
                            fixture.jdbc()
                                    .sql("SELECT pg_terminate_backend(pg_backend_pid())")
                                    .query()
                                    .singleRow();
                        }
                        return true;
                    });
                    acknowledged.computeIfAbsent(lamp, _ -> new AtomicInteger()).incrementAndGet();
                    done++;
                } catch (RuntimeException gaveUp) {
                    // the next act is tried
                }
            }
            return done;
        };
    }

    private Callable<Integer> longTransaction() {
        return () -> {
            JournalFixture fixture = JournalFixture.on(database.asApp(), new Lamps());
            return fixture.inTransaction(() -> {
                light(fixture, 1_000);
                Eventually.until(() -> acts() > WRITERS * 5);
                light(fixture, 1_001);
                return 1;
            });
        };
    }

    private int acts() {
        return acknowledged.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** The database is slow inside a transaction: what this test is about. */
    private static void dawdle(JournalFixture fixture, int milliseconds) {
        fixture.jdbc()
                .sql("SELECT pg_sleep(?)::text")
                .param(milliseconds / 1_000.0)
                .query(String.class)
                .single();
    }

    private static void light(JournalFixture fixture, long lamp) {
        StreamId stream = new StreamId("lamp", lamp);
        Head head = fixture.journal().head(stream);
        fixture.journal().append(stream, head, List.of(new LampLit(head.seq() + 1, "x")), Actor.MACHINE, Instant.EPOCH);
    }
}
