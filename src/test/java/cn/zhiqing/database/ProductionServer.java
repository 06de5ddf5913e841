package cn.zhiqing.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The embedded server with the very settings of a running Zhiqing (fsync on, passwords, its pool), in a home of its own. */
public final class ProductionServer implements AutoCloseable {

    private static final long TICK = 10_000_000;

    private final Home home;
    private final boolean kept;
    private final Database database;
    private final HikariDataSource pool;

    private ProductionServer(Home home, boolean kept) {
        this.home = home;
        this.kept = kept;
        this.database = Database.open(home, Map.of(), Progress.QUIET);
        var config = new HikariConfig();
        config.setJdbcUrl(database.app().url());
        config.setUsername(database.app().user());
        config.setPassword(database.app().password());
        config.setMaximumPoolSize(4);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        this.pool = new HikariDataSource(config);
    }

    public static ProductionServer start() {
        try {
            return new ProductionServer(new Home(Files.createTempDirectory("zhiqing-bench-")), false);
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the home", e);
        }
    }

    /** In a home that stays as it is at the end. */
    public static ProductionServer at(Path home) {
        return new ProductionServer(new Home(home), true);
    }

    /** The folder of everything. */
    public Path home() {
        return home.root();
    }

    /** Where the application signs in. */
    public Address address() {
        return database.app();
    }

    /** As the application signs in. */
    public DataSource pool() {
        return pool;
    }

    /** As owner of the database, for what the application may not do. */
    public DataSource owner() {
        return new Address(
                        database.app().url(),
                        EmbeddedServer.OWNER,
                        Passwords.of(home).owner())
                .unpooled();
    }

    /** CPU spent so far by all processes of this server, those that ended included. */
    public long cpuNanos() {
        Path data = home.data();
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            List<Path> own = all.filter(p -> worksOn(data, p)).toList();
            long postmaster = Postmaster.of(data).orElseThrow().pid();
            return own.stream().mapToLong(ProductionServer::spent).sum() + ofEnded(Path.of("/proc/" + postmaster));
        } catch (IOException e) {
            throw new IllegalStateException("the benches need /proc", e);
        }
    }

    private static boolean worksOn(Path data, Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data);
        } catch (IOException | UnsupportedOperationException other) {
            return false;
        }
    }

    private static long spent(Path process) {
        try {
            return Long.parseLong(Files.readString(process.resolve("schedstat")).split(" ", 2)[0]);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long ofEnded(Path postmaster) throws IOException {
        // fields 16 and 17, counted from after the name in parentheses, which may hold blanks
        String[] rest = Files.readString(postmaster.resolve("stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(rest[13]) + Long.parseLong(rest[14])) * TICK;
    }

    @Override
    public void close() {
        pool.close();
        database.close();
        if (kept) {
            return;
        }
        try (Stream<Path> inside = Files.walk(home.root())) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the home " + home.root() + " could not be removed", e);
        }
    }
}
