package cn.zhiqing.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs what a fresh database needs, once, before the web server opens; remembers it in the database. */
@Component
@ConditionalOnProperty("zhiqing.first-start")
final class FirstStarts implements SmartLifecycle {

    /** Lower than the web server's phase: nobody comes in before the city stands. */
    private static final int BEFORE_THE_WEB_SERVER = Integer.MAX_VALUE - 8192;

    private final List<FirstStart> all;
    private final JdbcClient database;
    private final Progress progress;
    private volatile boolean running;

    FirstStarts(List<FirstStart> all, JdbcClient database, Progress progress) {
        this.all = all;
        this.database = database;
        this.progress = progress;
    }

    /** A first start began and did not end. */
    static boolean isUnfinished(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("SELECT to_regclass('database.first_start')::text")) {
                if (!table.next() || table.getString(1) == null) {
                    return false;
                }
            }
            try (var row = statement.executeQuery("SELECT 1 FROM database.first_start WHERE finished_at IS NULL")) {
                return row.next();
            }
        }
    }

    @Override
    public void start() {
        running = true;
        for (FirstStart one : all) {
            if (!begun(one)) {
                run(one);
            }
        }
    }

    private boolean begun(FirstStart one) {
        return !database.sql("SELECT 1 FROM database.first_start WHERE name = ?")
                .param(one.name())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private void run(FirstStart one) {
        database.sql("INSERT INTO database.first_start (name) VALUES (?)")
                .param(one.name())
                .update();
        one.fill(progress);
        database.sql("UPDATE database.first_start SET finished_at = now() WHERE name = ?")
                .param(one.name())
                .update();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
