package cn.zhiqing.journal;

import cn.zhiqing.journal.Lamps.LampLit;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A follower that writes down which lamp was lit for the how-manieth time, in the order it was told. */
final class LampNotebook implements Follower {

    private final JdbcClient jdbc;
    private final String name;
    private int failing;
    private int dying;
    private @Nullable DataSource killer;

    LampNotebook(JdbcClient jdbc, String name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    static void create(DataSource owner, String name) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (n bigserial, lamp bigint, number int);" + " GRANT ALL ON "
                    + name + ", " + name + "_n_seq TO zhiqing_app");
        }
    }

    LampNotebook failingAt(int number) {
        this.failing = number;
        return this;
    }

    LampNotebook dyingAt(int number, DataSource owner) {
        this.dying = number;
        this.killer = owner;
        return this;
    }

    List<String> lines() {
        return jdbc.sql("SELECT lamp || ':' || number FROM " + name + " ORDER BY n")
                .query(String.class)
                .list();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("lamp");
    }

    @Override
    public void apply(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            LampLit lit = (LampLit) recorded.event();
            if (lit.number() == failing) {
                throw new IllegalStateException("stumbled");
            }
            jdbc.sql("INSERT INTO " + name + " (lamp, number) VALUES (?, ?)")
                    .params(recorded.stream().id(), lit.number())
                    .update();
            if (lit.number() == dying && killer != null) {
                kill(killer);
            }
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM " + name).update();
    }

    private void kill(DataSource owner) {
        int victim = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
        JdbcClient.create(owner)
                .sql("SELECT pg_terminate_backend(" + victim + ")")
                .query(Boolean.class)
                .single();
    }
}
