package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Lamps.LampLit;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StreamId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ten commits of one event and one row each: through the journal, and by raw JDBC. CPU of this thread and of the server's process. */
@Tag("bench")
class JournalBench {

    private static final int ROUNDS = 7;
    private static final int CASES = 200;
    private static final String ROW = "UPDATE bench_case SET state = ? WHERE id = ?";

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    @DisplayName("CPU of a case with ten durable commits, against raw JDBC; bytes stored")
    void tenCommits() throws Exception {
        new JdbcTemplate(database.asOwner())
                .execute("CREATE TABLE bench_case (id bigint PRIMARY KEY, state int) WITH (fillfactor = 50);"
                        + "CREATE TABLE bench_raw (id bigserial PRIMARY KEY, stream bigint, seq int, payload text, UNIQUE (stream, seq));"
                        + "GRANT ALL ON bench_case, bench_raw, bench_raw_id_seq TO zhiqing_app");
        try (Connection connection = database.asApp().getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            var jdbc = new JdbcTemplate(source);
            JournalFixture fixture = JournalFixture.on(source, new Lamps());
            int backend = fixture.jdbc()
                    .sql("SELECT pg_backend_pid()")
                    .query(Integer.class)
                    .single();
            double[] raw = new double[ROUNDS];
            double[] ours = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                int base = round * CASES * 2;
                raw[round] = milliseconds(backend, () -> raw(connection, base));
                ours[round] = milliseconds(backend, () -> journal(fixture, jdbc, base + CASES));
            }
            Long bytes = jdbc.queryForObject("SELECT pg_total_relation_size('journal.event')", Long.class);
            double ratio = median(ours) / median(raw);
            System.out.printf(
                    "ten commits: journal %.3f ms CPU a case, raw %.3f, ratio %.2f; %d bytes of events a case%n",
                    median(ours), median(raw), ratio, (bytes == null ? 0 : bytes) / (ROUNDS * CASES));
            assertThat(ratio).isPositive();
        }
    }

    private static void raw(Connection c, int base) throws Exception {
        c.setAutoCommit(false);
        try (var open = c.prepareStatement("INSERT INTO bench_case VALUES (?, 0)");
                var insert = c.prepareStatement("INSERT INTO bench_raw (stream, seq, payload) VALUES (?, ?, ?)");
                var update = c.prepareStatement(ROW)) {
            for (int id = base; id < base + CASES; id++) {
                open.setLong(1, id);
                open.executeUpdate();
                for (int seq = 1; seq <= 10; seq++) {
                    insert.setLong(1, id);
                    insert.setInt(2, seq);
                    insert.setString(3, "{\"number\":" + seq + ",\"street\":\"泉城路\"}");
                    insert.executeUpdate();
                    update.setInt(1, seq);
                    update.setLong(2, id);
                    update.executeUpdate();
                    c.commit();
                }
            }
        }
        c.setAutoCommit(true);
    }

    private static void journal(JournalFixture fixture, JdbcTemplate jdbc, int base) {
        for (int id = base; id < base + CASES; id++) {
            StreamId stream = new StreamId("lamp", id);
            jdbc.update("INSERT INTO bench_case VALUES (?, 0)", id);
            Head head = Head.EMPTY;
            for (int seq = 1; seq <= 10; seq++) {
                Head expected = head;
                LampLit lit = new LampLit(seq, "泉城路");
                head = fixture.inTransaction(() -> {
                    Head next = fixture.journal().append(stream, expected, List.of(lit), Actor.MACHINE, Instant.EPOCH);
                    jdbc.update(ROW, next.seq(), stream.id());
                    return next;
                });
            }
        }
    }

    private static double milliseconds(int backend, Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        double before = threads.getCurrentThreadCpuTime() / 1e6 + serverMilliseconds(backend);
        work.run();
        double after = threads.getCurrentThreadCpuTime() / 1e6 + serverMilliseconds(backend);
        return (after - before) / CASES;
    }

    private static double serverMilliseconds(int backend) throws IOException {
        // user and system time in ticks of 10 ms; the name in parentheses holds blanks, so count from its end
        String[] rest = Files.readString(Path.of("/proc/" + backend + "/stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(rest[11]) + Long.parseLong(rest[12])) * 10.0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private interface Work {
        void run() throws Exception;
    }
}
