package cn.zhiqing.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Real PostgreSQL for tests: one server per test run, a migrated template made once, a fresh database for who asks.
 * {@link #asApp()} signs in with the application's limited role, {@link #asOwner()} as superuser.
 */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh, migrated, empty database. */
    public static synchronized TestDatabase fresh() {
        String name = "test" + COUNTER.incrementAndGet();
        sql("CREATE DATABASE " + name + " TEMPLATE zhiqing_template");
        return new TestDatabase(name);
    }

    /** The JDBC address of a new database without any schema, for who wants to migrate it. */
    static String empty(String name) {
        sql("CREATE DATABASE " + name);
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    public DataSource asApp() {
        return dataSource(name, Schemas.APP_ROLE);
    }

    public DataSource asOwner() {
        return dataSource(name, "postgres");
    }

    /** JDBC address without user, for starting the whole application on it. */
    public String url() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /** Starts a whole application on this database: call it from a {@code @DynamicPropertySource} method. */
    public void register(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", this::url);
        properties.add("spring.datasource.username", () -> Schemas.APP_ROLE);
        properties.add("spring.datasource.password", () -> Schemas.APP_ROLE);
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> "6");
        // when the tests end, the server goes before the application does: it need not be waited for
        properties.add("spring.datasource.hikari.connection-timeout", () -> "4000");
        properties.add("spring.lifecycle.timeout-per-shutdown-phase", () -> "2s");
    }

    private static DataSource dataSource(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            sqlOn(server, "CREATE DATABASE zhiqing_template");
            var template = new PGSimpleDataSource();
            template.setUrl("jdbc:postgresql://localhost:" + server.getPort() + "/zhiqing_template");
            template.setUser("postgres");
            Schemas.migrate(template);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("The test PostgreSQL did not start", e);
        }
    }

    private static void sql(String statement) {
        sqlOn(SERVER, statement);
    }

    private static void sqlOn(EmbeddedPostgres server, String statement) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var s = connection.createStatement()) {
            s.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
