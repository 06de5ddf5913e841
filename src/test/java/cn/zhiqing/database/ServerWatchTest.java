package cn.zhiqing.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("An embedded server that dies while it is at work")
@Timeout(240)
class ServerWatchTest {

    @TempDir
    private static Path folder;

    private final Home home = new Home(folder.resolve("home"));
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> steps = new LinkedBlockingQueue<>();
    private final BlockingQueue<CannotStart> lost = new LinkedBlockingQueue<>();

    private final Progress progress = new Progress() {
        @Override
        public void step(String chinese, String english) {
            told.add(english);
            steps.add(english);
        }

        @Override
        public void count(long done, long of) {}
    };

    private void kill() {
        long postmaster = Postmaster.of(home.data()).orElseThrow().pid();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    }

    @Test
    @DisplayName("is started again with its data on the same port, as often as it dies, and one line says so;"
            + " when it cannot be, somebody is told once and closing does not wait")
    void watched() throws Exception {
        Path control = home.data().resolve("global/pg_control");
        try (Database database = Database.open(home, Map.of(), progress)) {
            JdbcClient app = JdbcClient.create(database.app().unpooled());
            app.sql("INSERT INTO database.first_start (name, finished_at) VALUES ('city', now())")
                    .update();
            database.watch(progress, lost::add);
            assertThat(database.answers()).isTrue();
            steps.clear();
            told.clear();
            for (int death = 1; death <= 2; death++) {
                kill();
                assertThat(steps.poll(90, TimeUnit.SECONDS)).startsWith("The database had stopped");
                assertThat(told).hasSize(death);
                assertThat(app.sql("SELECT count(*) FROM database.first_start")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
            assertThat(lost).isEmpty();
            Files.move(control, folder.resolve("pg_control"));
            kill();
            CannotStart why = lost.poll(120, TimeUnit.SECONDS);
            assertThat(why).isNotNull();
            assertThat(why.forPeople()).contains("重新启动 3 次没有成功", "bin/run");
            assertThat(database.answers()).isFalse();
            assertThat(told).hasSize(2);
        }
        Files.move(folder.resolve("pg_control"), control);
        Database.open(home, Map.of(), progress).close();
        assertThat(lost).isEmpty();
    }
}
