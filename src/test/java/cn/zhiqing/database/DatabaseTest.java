package cn.zhiqing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The database that comes along")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseTest {

    /** One home for all: what one test leaves behind is what the next one finds, as on a real machine. */
    @TempDir
    private static Path folder;

    private final List<String> told = new ArrayList<>();

    private final Progress progress = new Progress() {
        @Override
        public void step(String chinese, String english) {
            told.add(english);
        }

        @Override
        public void count(long done, long of) {}
    };

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private Database open() {
        return Database.open(home(), Map.of(), progress);
    }

    private static JdbcClient owner(Database database, Home home) {
        return JdbcClient.create(new Address(
                        database.app().url(),
                        EmbeddedServer.OWNER,
                        Passwords.of(home).owner())
                .unpooled());
    }

    private static JdbcClient app(Database database) {
        return JdbcClient.create(database.app().unpooled());
    }

    @Test
    @Order(1)
    @DisplayName("is created on the first start, with passwords that only the owner of the files can read")
    void created() throws IOException {
        try (Database database = open()) {
            assertThat(app(database)
                            .sql("SELECT current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo(Schemas.APP_ROLE);
            assertThat(app(database).sql("SHOW fsync").query(String.class).single())
                    .isEqualTo("on");
            Path passwords = home().keys().resolve("database.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                    .isEqualTo("rw-------");
            var guess = new Address(database.app().url(), Schemas.APP_ROLE, "guess").unpooled();
            assertThatThrownBy(guess::getConnection).isInstanceOf(SQLException.class);
        }
        assertThat(home().data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(2)
    @DisplayName("refuses a second Zhiqing on the same home, naming the first")
    void twoOnOneHome() {
        try (Database first = open()) {
            assertThat(first.app().url()).contains("127.0.0.1");
            assertThatThrownBy(this::open)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    @Order(3)
    @DisplayName("outlives a killed Zhiqing: the next one attaches to it")
    void attaches() throws Exception {
        Process other = HoldsDatabase.start(home().root());
        long postmaster = Postmaster.of(home().data()).orElseThrow().pid();
        other.destroyForcibly().waitFor();
        try (Database database = open()) {
            assertThat(told).anyMatch(line -> line.startsWith("Attached"));
            assertThat(Postmaster.of(home().data()).orElseThrow().pid()).isEqualTo(postmaster);
            owner(database, home()).sql("CREATE TABLE public.kept (n int)").update();
            owner(database, home()).sql("INSERT INTO public.kept VALUES (711)").update();
        }
    }

    @Test
    @Order(4)
    @DisplayName("starts again after both were killed, with everything that was committed")
    void bothKilled() throws Exception {
        Process other = HoldsDatabase.start(home().root());
        long postmaster = Postmaster.of(home().data()).orElseThrow().pid();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        other.destroyForcibly().waitFor();
        try (Database database = open()) {
            assertThat(Postmaster.of(home().data()).orElseThrow().pid()).isNotEqualTo(postmaster);
            assertThat(owner(database, home())
                            .sql("SELECT n FROM public.kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(711);
        }
    }

    @Test
    @Order(5)
    @DisplayName("is not fooled by a left-over number that now belongs to a stranger")
    void numberOfAStranger() throws IOException {
        Files.writeString(
                home().data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home().data() + "\n1\n5432\n\nlocalhost\n");
        try (Database database = open()) {
            assertThat(app(database).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    @Order(6)
    @DisplayName("begins anew when the first start was killed, and only then")
    void firstStartKilled() throws IOException {
        try (Database database = open()) {
            app(database)
                    .sql("INSERT INTO database.first_start (name) VALUES ('city')")
                    .update();
        }
        Files.createDirectories(home().journal());
        try (Database database = open()) {
            assertThat(home().root().resolve("broken-1")).exists();
            assertThat(told).contains("The first start was interrupted; it begins anew");
            app(database)
                    .sql("INSERT INTO database.first_start (name, finished_at) VALUES ('city', now())")
                    .update();
        }
        try (Database database = open()) {
            assertThat(app(database)
                            .sql("SELECT count(*) FROM database.first_start")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    @Order(7)
    @DisplayName("does not touch data of another major version")
    void anotherVersion() throws IOException {
        Path version = home().data().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(this::open)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 17")
                .satisfies(e -> assertThat(((CannotStart) e).forPeople()).contains("pg_upgrade"));
        Files.writeString(version, Binaries.MAJOR + "\n");
        Path control = home().data().resolve("global/pg_control");
        Files.move(control, folder.resolve("pg_control"));
        assertThatThrownBy(this::open).isInstanceOf(CannotStart.class).hasMessageContaining("not whole");
        Files.move(folder.resolve("pg_control"), control);
        open().close();
    }

    @Test
    @Order(8)
    @DisplayName("moves a data folder that was never finished aside and deletes nothing")
    void neverFinished() throws IOException {
        Files.move(home().data(), home().postgres().resolve("data.unfinished"));
        open().close();
        assertThat(home().root().resolve("broken-2/PG_VERSION")).exists();
        assertThat(told).anyMatch(line -> line.contains("broken-2"));
    }

    @Test
    @Order(9)
    @DisplayName(
            "is another server when ZHIQING_DB_URL says so: the owner migrates, the application signs in as itself")
    void external() throws SQLException {
        String url = TestDatabase.empty("external") + "?user=postgres&password=postgres";
        var environment = Map.of("ZHIQING_DB_URL", url);
        try (Database database = Database.open(new Home(folder.resolve("other")), environment, progress)) {
            assertThat(database.app().url()).doesNotContain("password");
            assertThat(app(database)
                            .sql("SELECT current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo(Schemas.APP_ROLE);
            assertThat(folder.resolve("other/postgres/data")).doesNotExist();
        }
        assertThatThrownBy(() -> Database.open(
                        new Home(folder.resolve("other")),
                        Map.of("ZHIQING_DB_URL", "jdbc:postgresql://127.0.0.1:1/nowhere"),
                        progress))
                .isInstanceOf(CannotStart.class);
    }
}
