package cn.zhiqing.database;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The one database, open and migrated. Embedded in the {@link Home} unless {@code ZHIQING_DB_URL} names another; then the
 * owner's name and password stand in the address or in {@code ZHIQING_DB_USER} and {@code ZHIQING_DB_PASSWORD}.
 */
public final class Database implements AutoCloseable {

    static final String NAME = "zhiqing";

    private final Home home;
    private final HomeLock lock;
    private final @Nullable EmbeddedServer server;
    private final Address owner;
    private final Address app;
    private @Nullable ServerWatch watch;

    private Database(Home home, HomeLock lock, @Nullable EmbeddedServer server, Address owner, Address app) {
        this.home = home;
        this.lock = lock;
        this.server = server;
        this.owner = owner;
        this.app = app;
    }

    /**
     * Opens the database for this process and brings it to the present version.
     *
     * @param environment the process's environment variables
     * @throws CannotStart saying what to do; nothing is lost
     */
    public static Database open(Home home, Map<String, String> environment, Progress progress) {
        home.prepare();
        HomeLock lock = HomeLock.take(home);
        boolean opened = false;
        try {
            Passwords passwords = Passwords.of(home);
            String external = environment.getOrDefault("ZHIQING_DB_URL", "");
            Database database = external.isBlank()
                    ? embedded(home, lock, passwords, progress)
                    : external(home, ExternalAddress.of(external, environment), lock, passwords);
            database.prepare(progress);
            opened = true;
            return database;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** How the application signs in: not as owner, and it may not change or remove journal rows. */
    public Address app() {
        return app;
    }

    /**
     * From now on an embedded server that dies is started again, on the same data and port; one of your own is left to whoever
     * keeps it.
     *
     * @param lost told once when it could not be started again three times; this process has no database any more
     */
    public void watch(Progress progress, Consumer<CannotStart> lost) {
        if (server != null && watch == null) {
            watch = new ServerWatch(server, progress, lost);
            watch.start();
        }
    }

    /** Whether a connection can be had at this moment; asks for a few seconds at most. */
    public boolean answers() {
        var asked = new Properties();
        asked.setProperty("user", app.user());
        asked.setProperty("password", app.password());
        List.of("connectTimeout", "loginTimeout", "socketTimeout").forEach(limit -> asked.setProperty(limit, "3"));
        try (Connection connection = DriverManager.getConnection(app.url(), asked)) {
            return connection.isValid(3);
        } catch (SQLException away) {
            return false;
        }
    }

    /** Stops an embedded server, after a checkpoint, and frees the home. */
    @Override
    public void close() {
        if (watch != null) {
            watch.stop();
        }
        if (server != null) {
            server.stop();
        }
        lock.close();
    }

    private static Database embedded(Home home, HomeLock lock, Passwords passwords, Progress progress) {
        EmbeddedServer server = EmbeddedServer.open(home, passwords, progress);
        return new Database(
                home,
                lock,
                server,
                server.address(NAME, EmbeddedServer.OWNER, passwords.owner()),
                server.address(NAME, Schemas.APP_ROLE, passwords.app()));
    }

    private static Database external(Home home, Address owner, HomeLock lock, Passwords passwords) {
        return new Database(home, lock, null, owner, new Address(owner.url(), Schemas.APP_ROLE, passwords.app()));
    }

    private void prepare(Progress progress) {
        progress.step("正在检查数据库版本", "Bringing the database up to date");
        try {
            if (server != null) {
                createDatabase(server.maintenance().unpooled());
            }
            if (FirstStarts.isUnfinished(owner.unpooled())) {
                beginAnew(progress);
            }
            Schemas.migrate(owner.unpooled(), app.password());
        } catch (SQLException e) {
            throw owner.unreachable(e);
        } catch (FlywayException e) {
            throw new CannotStart(
                    "数据库升级失败，已退回升级前的状态：" + e.getMessage(),
                    "The database could not be brought up to date and stays as it was: " + e.getMessage(),
                    e);
        }
    }

    private static void createDatabase(DataSource maintenance) throws SQLException {
        try (Connection connection = maintenance.getConnection();
                var statement = connection.createStatement();
                var there = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!there.next()) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }

    private void beginAnew(Progress progress) throws SQLException {
        if (server == null) {
            throw new CannotStart(
                    "上次首次启动没有完成，外部数据库 " + owner.url() + " 里是一座没有建完的城市。请清空（重建）该数据库后重新启动。",
                    "The first start was interrupted and left half a city in " + owner.url()
                            + ". Drop and create that database, then start again.");
        }
        if (Files.exists(home.journal())) {
            home.moveAside(home.journal());
        }
        DataSource maintenance = server.maintenance().unpooled();
        progress.step("上次首次启动没有完成，重新开始", "The first start was interrupted; it begins anew");
        try (Connection connection = maintenance.getConnection();
                var statement = connection.createStatement()) {
            // nobody but the first start itself has written: the web server was not open yet
            statement.execute("DROP DATABASE " + NAME + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + NAME);
        }
    }
}
