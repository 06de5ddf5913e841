package cn.zhiqing.bench;

import cn.zhiqing.database.ProductionServer;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.reports.Ledger;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Table1Cell;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The annual tables of a large body-year: from the ledger that the real follower made, against a recount by SQL. */
final class LedgerBench {

    private static final BodyId BODY = new BodyId(999);
    private static final int YEAR = 2024;
    static final int READINGS = 31;
    private static final String[] BEANS = {
        "journal.Journal",
        "journal.EventRows",
        "journal.EventCodec",
        "journal.Names",
        "journal.Bell",
        "journal.Cursors",
        "journal.Followers",
        "cases.CaseCatalogue",
        "reports.LedgerFollower",
        "reports.Facts",
        "reports.CellCases",
        "reports.YearlyFigures",
        "reports.Ledger",
    };
    private static final String[] NAMES = {
        "case",
        "case.application-received.1",
        "case.receipt-confirmed.1",
        "case.decision-signed.1",
        "case.withdrawn.1",
        "case.referred-to-body.1",
        "case.remedy-sought.1",
        "case.remedy-decided.1",
    };

    private final ProductionServer server;
    private final Consumer<String> tell;

    LedgerBench(ProductionServer server, Consumer<String> tell) {
        this.server = server;
        this.tell = tell;
    }

    /** What was found; {@code differences} names cells that are not as recounted. */
    record Found(
            long cases,
            long events,
            double fillSeconds,
            double followSeconds,
            double tables,
            double slowest,
            double recount,
            int cells,
            List<String> differences) {}

    Found run(int cases) {
        var owner = new JdbcTemplate(server.owner());
        for (String name : NAMES) {
            owner.update("INSERT INTO journal.name (name) VALUES (?) ON CONFLICT DO NOTHING", name);
        }
        long begin = System.nanoTime();
        int events = owner.update(sql("million").replace(":cases", Integer.toString(cases)));
        owner.execute("VACUUM ANALYZE journal.event");
        double fill = since(begin);
        tell.accept(
                "  %,d events of %,d cases written in %.0f s; the follower reads them".formatted(events, cases, fill));
        try (var context = context(server.pool())) {
            long follow = System.nanoTime();
            if (!context.getBean(Followers.class).catchUp()) {
                throw new IllegalStateException("the ledger's follower failed");
            }
            double followed = since(follow);
            tell.accept("  followed in %.0f s".formatted(followed));
            return measured(context.getBean(Ledger.class), owner, events, fill, followed);
        }
    }

    private static Found measured(Ledger ledger, JdbcTemplate owner, int events, double fill, double followed) {
        List<Double> readings = new ArrayList<>();
        AnnualTables tables = ledger.tables(BODY, YEAR);
        for (int i = 0; i < READINGS; i++) {
            long start = System.nanoTime();
            tables = ledger.tables(BODY, YEAR);
            readings.add(since(start) * 1e3);
        }
        long start = System.nanoTime();
        Map<String, Long> counted = recount(owner);
        double recount = since(start);
        List<String> differences = new ArrayList<>();
        int cells = 0;
        for (CellId id : tables.ids()) {
            if (!(id instanceof Table1Cell)) {
                cells++;
                long ours = Objects.requireNonNull(tables.value(id)).longValueExact();
                long theirs = counted.getOrDefault(id.id(), 0L);
                if (ours != theirs) {
                    differences.add(id.id() + ": " + ours + " against " + theirs);
                }
            }
        }
        Long cases = owner.queryForObject("SELECT count(*) FROM reports.fact WHERE body = ?", Long.class, BODY.value());
        return new Found(
                cases == null ? 0 : cases,
                events,
                fill,
                followed,
                Meter.median(readings),
                readings.stream().max(Double::compare).orElseThrow(),
                recount,
                cells,
                differences);
    }

    /** By the id of the cell; totals of rows and blocks added up here. */
    private static Map<String, Long> recount(JdbcTemplate owner) {
        Map<String, String> columns = Map.of(
                "NATURAL", "C1_NATURAL",
                "BUSINESS", "C2_BUSINESS",
                "RESEARCH", "C3_RESEARCH",
                "WELFARE", "C4_WELFARE",
                "LEGAL", "C5_LEGAL");
        Map<String, String> blocks =
                Map.of("RECONSIDERATION", "RV", "DIRECT_SUIT", "LD", "SUIT_AFTER_RECONSIDERATION", "LR");
        Map<String, Long> counted = new HashMap<>();
        owner.query(sql("recount").replace(":year", Integer.toString(YEAR)), row -> {
            String line = row.getString(1);
            String block = blocks.get(line);
            String column = row.getString(2);
            if (block == null) {
                String place = columns.getOrDefault(column, "C6_OTHER");
                counted.merge(line + "." + place, row.getLong(3), Long::sum);
                counted.merge(line + ".C7_TOTAL", row.getLong(3), Long::sum);
            } else {
                counted.merge(block + "." + column, row.getLong(3), Long::sum);
                counted.merge(block + ".TOTAL", row.getLong(3), Long::sum);
            }
        });
        return counted;
    }

    private static AnnotationConfigApplicationContext context(DataSource source) {
        var context = new AnnotationConfigApplicationContext();
        try {
            for (String name : BEANS) {
                context.register(Class.forName("cn.zhiqing." + name));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        context.registerBean(CityClock.class, () -> CityClock.system());
        context.refresh();
        return context;
    }

    private static String sql(String name) {
        try (InputStream in = LedgerBench.class.getResourceAsStream("/bench/" + name + ".sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
