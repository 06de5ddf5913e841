package cn.zhiqing.bench;

import cn.zhiqing.calendar.ClockLoad;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.database.ProductionServer;
import cn.zhiqing.documents.paper.PaperLoad;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What {@code bin/bench} runs: the budgets of Zhiqing, measured on the embedded server as in production (fsync on) and printed
 * as one table. Arguments choose: {@code case}, {@code bulk}, {@code clock}, {@code annual}, {@code letter}, {@code export}, {@code pages}; none is all. {@code cases=N} sets
 * the size of the ledger and of the city, {@code home=FOLDER} keeps the city of the pages for the next time.
 */
final class Benches {

    private static final int MILLION = 1_000_000;
    private static final int LARGE_CITY = 100_000;

    private final List<String> chosen;
    private final List<String> settings;
    private final int ledgerCases;
    private final Report report = new Report();

    private Benches(List<String> arguments) {
        this.chosen = arguments.stream().filter(a -> !a.contains("=")).toList();
        this.settings = arguments.stream().filter(a -> a.contains("=")).toList();
        this.ledgerCases = setting("cases").map(Integer::valueOf).orElse(MILLION);
    }

    private Optional<String> setting(String name) {
        return settings.stream()
                .filter(a -> a.startsWith(name + "="))
                .map(a -> a.substring(name.length() + 1))
                .findFirst();
    }

    public static void main(String... arguments) throws SQLException {
        Locale.setDefault(Locale.ROOT);
        new Benches(List.of(arguments)).run();
    }

    private void run() throws SQLException {
        if (wants("clock")) {
            clock();
        }
        if (wants("letter")) {
            letter();
        }
        if (wants("case") || wants("bulk") || wants("annual") || wants("export") || wants("alike")) {
            try (ProductionServer server = ProductionServer.start()) {
                onServer(server);
            }
        }
        if (wants("pages")) {
            pages();
        }
        report.print();
    }

    private void pages() {
        int cases = setting("cases").map(Integer::valueOf).orElse(LARGE_CITY);
        report.say("pages over HTTP in a city of %,d requests more than the first start has:".formatted(cases));
        try (ProductionServer server = setting("home")
                        .map(home -> ProductionServer.at(Path.of(home)))
                        .orElseGet(ProductionServer::start);
                PageCity city = PageCity.open(server, cases, report::say)) {
            int visits = setting("visits").map(Integer::valueOf).orElse(PageBench.VISITS);
            List<PageBench.Found> pages = PageBench.run(Walks.through(city), visits, server);
            report.say(
                    "  %-40s %9s %9s %9s %9s".formatted("ms, slowest page first", "median", "p95", "slowest", "CPU"));
            pages.forEach(p -> report.say("  %-40s %9.1f %9.1f %9.1f %9.1f"
                    .formatted(p.page(), p.median(), p.p95(), p.slowest(), p.medianCpu())));
            page(PageBench.together(pages));
            page(pages.getFirst());
        }
    }

    private void page(PageBench.Found found) {
        report.row("pages: p95 of " + found.page(), "%.0f ms".formatted(found.p95()), "≤ 300 ms", found.p95() <= 300);
    }

    private boolean wants(String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private void onServer(ProductionServer server) throws SQLException {
        CaseOffice.enterOffice(server.owner());
        CaseOffice office = CaseOffice.on(server.pool());
        var desk = new DeskCases(office);
        var meter = new Meter(server);
        try (var raw = new RawCases(server.pool(), server.owner())) {
            if (wants("case")) {
                tenCommits(server, meter, desk, raw);
            }
            if (wants("bulk")) {
                bulk(meter, desk, raw);
            }
        }
        if (wants("alike")) {
            alike(office);
        }
        if (wants("annual")) {
            annual(server);
        }
        if (wants("export")) {
            export(server, office);
        }
    }

    private void alike(CaseOffice office) {
        int requests = 10_000;
        double median = LikenessBench.median(office, requests);
        report.row(
                "requests alike among %,d of a body: median".formatted(requests),
                "%.0f ms".formatted(median),
                "≤ 50 ms",
                median <= 50);
    }

    private void export(ProductionServer server, CaseOffice office) {
        report.say("a list of %,d requests exported through a cursor; the heap is weighed every MB of file"
                .formatted(ledgerCases));
        for (ExportBench.Found found : ExportBench.run(server, office, ledgerCases)) {
            report.say("  %s: %,d rows, %,d MB in %.0f s"
                    .formatted(found.format(), found.rows(), found.bytes() >> 20, found.seconds()));
            report.row(
                    "export %s, %,d rows: heap growth".formatted(found.format(), found.rows()),
                    "%.1f MB".formatted(found.growth() / 1048576.0),
                    "≤ 16 MB",
                    found.growth() <= 16L << 20);
        }
    }

    private void tenCommits(ProductionServer server, Meter meter, DeskCases desk, RawCases raw) {
        int rounds = 9;
        int cases = 200;
        report.say("a case of nine steps, ten durable commits: %d alternating rounds of %d cases"
                .formatted(rounds, cases));
        var found = meter.compare(12, rounds, cases, () -> desk.live(cases), () -> raw.live(cases));
        report.compared("desk", "raw JDBC", found);
        report.row("case, ten commits: CPU", "%.2f ×".formatted(found.ratio()), "≤ 2 ×", found.ratio() <= 2);
        long bytes = stored(server);
        report.row("case: bytes stored", "%,d".formatted(bytes), "≤ 4,096", bytes <= 4096);
    }

    private void bulk(Meter meter, DeskCases desk, RawCases raw) {
        int rounds = 9;
        int batches = 30; // CPU is counted by the kernel in hundredths of a second: a round has to last
        int of = 100;
        report.say("living again in batches of %d cases: %d alternating rounds of %d batches"
                .formatted(of, rounds, batches));
        var found = meter.compare(
                12, rounds, batches * of, () -> desk.liveInBatches(batches, of), () -> raw.liveInBatches(batches, of));
        report.compared("desk", "raw JDBC batches", found);
        report.row("bulk: CPU", "%.2f ×".formatted(found.ratio()), "≤ 6 ×", found.ratio() <= 6);
        report.row("bulk: wall clock", "%.2f ×".formatted(found.wallRatio()), "≤ 6 ×", found.wallRatio() <= 6);
    }

    /** Tables, indexes and oversized values of everything that a case leaves, as they lie on the disk. */
    private long stored(ProductionServer server) {
        var jdbc = new JdbcTemplate(server.owner());
        report.say("stored, bytes a case (with indexes, not vacuumed by hand):");
        long cases = one(jdbc, "SELECT count(*) FROM cases.request");
        long sum = 0;
        for (String table :
                List.of("journal.event", "cases.request", "cases.application", "cases.text", "cases.counter")) {
            long bytes = one(jdbc, "SELECT pg_total_relation_size('" + table + "')") / cases;
            long rows = one(jdbc, "SELECT pg_table_size('" + table + "')") / cases;
            report.say("  %-18s %,6d  (table %,d, indexes %,d)".formatted(table, bytes, rows, bytes - rows));
            sum += bytes;
        }
        return sum;
    }

    private static long one(JdbcTemplate jdbc, String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        return value == null ? 0 : value;
    }

    private void clock() {
        double seconds = ClockCommandBench.seconds(Path.of("bin/zhiqing").toAbsolutePath(), 3_000, 5);
        report.say("bin/zhiqing clock on 3,000 cases: median of 5 runs, start included");
        report.row("clock: 3,000 cases with start", "%.2f s".formatted(seconds), "< 10 s", seconds < 10);
        var load = new ClockLoad(20_000);
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            rates.add(load.casesPerSecond() / 1e6);
        }
        double rate = Meter.median(rates);
        report.say("the pure clock on 20,000 random cases: median of 9 rounds, by CPU time of the thread");
        report.row("clock: pure function", "%.2f M cases/s/core".formatted(rate), "≥ 1 M", rate >= 1);
    }

    private void letter() {
        int letters = 60;
        var found = PaperLoad.measure(letters);
        report.say("%d letters of two to six pages, each as HTML, PDF, DOCX and OFD: first %.0f ms, median %.0f ms"
                .formatted(letters, found.first(), found.median()));
        report.row("letter in four forms, p95", "%.2f s".formatted(found.p95() / 1000), "≤ 5 s", found.p95() <= 5000);
    }

    private void annual(ProductionServer server) {
        report.say("annual tables over %,d cases of one body: short lives written as journal rows (chain not computed),"
                .formatted(ledgerCases));
        report.say("  the ledger made by its real follower, the recount by SQL over the journal's payloads");
        var found = new LedgerBench(server, report::say).run(ledgerCases);
        report.say("  tables read %d times, slowest %.1f ms; recount %.1f s; the follower %,.0f events/s"
                .formatted(
                        LedgerBench.READINGS,
                        found.slowest(),
                        found.recount(),
                        found.events() / found.followSeconds()));
        found.differences().forEach(d -> report.say("  differs: " + d));
        report.row(
                "annual tables, %,d cases".formatted(found.cases()),
                "%.1f ms".formatted(found.tables()),
                "≤ 50 ms",
                found.tables() <= 50);
        report.row(
                "annual tables equal the recount",
                "%d of %d cells".formatted(found.cells() - found.differences().size(), found.cells()),
                "all",
                found.differences().isEmpty());
    }
}
