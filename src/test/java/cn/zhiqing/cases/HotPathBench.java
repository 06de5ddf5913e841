package cn.zhiqing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.CityClock;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A nine-step case with ten commits, beside raw JDBC with one event insert and one row update per commit. */
@Tag("bench")
class HotPathBench {

    private static final int CASES = 1_000;
    private static final String PAYLOAD =
            "{\"on\":\"2026-03-02\",\"kind\":\"GRANT\",\"withheldGrounds\":[],\"factsText\":123456}";

    @Test
    @DisplayName("prints CPU per case of the desk and of raw JDBC, and the bytes stored per case")
    void compare() {
        CaseOffice office = CaseOffice.open();
        DataSource pool = pooled(office.source());
        CaseOffice desk = CaseOffice.on(pool);
        var raw = new Raw(pool, office);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long mine = cpu(() -> live(desk));
            long theirs = cpu(raw::live);
            ratios.add((double) mine / theirs);
            System.out.printf(
                    "desk %.2f ms, raw %.2f ms CPU per case, ratio %.2f%n",
                    mine / 1e6 / CASES, theirs / 1e6 / CASES, (double) mine / theirs);
        }
        Long bytes = office.sql()
                .sql("SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid ="
                        + " c.relnamespace WHERE c.relkind = 'r' AND (n.nspname = 'cases' OR (n.nspname ="
                        + " 'journal' AND c.relname = 'event'))")
                .query(Long.class)
                .single();
        System.out.printf("stored per case: %d bytes (vacuum not run)%n", bytes / (5L * CASES));
        assertThat(ratios).isNotEmpty();
    }

    private static void live(CaseOffice desk) {
        for (int i = 0; i < CASES; i++) {
            var receipt = desk.intake()
                    .receive(
                            CaseOffice.KJJ,
                            cn.zhiqing.cases.events.Channel.IN_PERSON,
                            LocalDate.of(2026, 3, 2),
                            null,
                            CaseOffice.application(),
                            CaseOffice.CLERK.actor())
                    .orThrow();
            CaseDeskTest.live(desk, receipt.id());
        }
    }

    /** CPU of this JVM and of the PostgreSQL it talks to, in nanoseconds. */
    private static long cpu(Runnable work) {
        long before = jvm() + postgres();
        work.run();
        return jvm() + postgres() - before;
    }

    private static long jvm() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long postgres() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(p -> p.info().totalCpuDuration().stream())
                .mapToLong(java.time.Duration::toNanos)
                .sum();
    }

    private static DataSource pooled(DataSource source) {
        var pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(4);
        return pool;
    }

    /** What one would write by hand. */
    private static final class Raw {
        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private long next = 1;

        Raw(DataSource pool, CaseOffice office) {
            jdbc = new JdbcTemplate(pool);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var owner = new JdbcTemplate(office.owner());
            owner.execute("CREATE TABLE public.raw_event (id bigserial PRIMARY KEY, case_id bigint, seq int, at bigint,"
                    + " payload text, UNIQUE (case_id, seq))");
            owner.execute("CREATE TABLE public.raw_case (id bigint PRIMARY KEY, version int, state text, due date)");
            owner.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO zhiqing_app");
            owner.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO zhiqing_app");
        }

        void live() {
            for (int i = 0; i < CASES; i++) {
                long id = next++;
                for (int step = 1; step <= 10; step++) {
                    step(id, step);
                }
            }
        }

        private void step(long id, int step) {
            transaction.executeWithoutResult(_ -> {
                jdbc.update(
                        "INSERT INTO raw_event (case_id, seq, at, payload) VALUES (?,?,?,?)",
                        id,
                        step,
                        CityClock.system().millis(),
                        PAYLOAD);
                if (step == 1) {
                    jdbc.update(
                            "INSERT INTO raw_case VALUES (?,?,?,?)", id, step, "RECEIVED", LocalDate.of(2026, 3, 30));
                } else {
                    jdbc.update(
                            "UPDATE raw_case SET version = ?, state = ?, due = ? WHERE id = ? AND version = ?",
                            step,
                            "UNDER_REVIEW",
                            LocalDate.of(2026, 3, 30),
                            id,
                            step - 1);
                }
            });
        }
    }
}
