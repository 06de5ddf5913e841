package cn.zhiqing.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL that comes along: a real server in the home, durable, on the loopback address only, with passwords. It
 * outlives a killed Zhiqing; the next one attaches to it.
 */
final class EmbeddedServer {

    static final String OWNER = "zhiqing_owner";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final ServerCommand command;
    private final Passwords passwords;
    private int port;

    private EmbeddedServer(Home home, ServerCommand command, Passwords passwords) {
        this.home = home;
        this.command = command;
        this.passwords = passwords;
    }

    /** Attaches to the server that already runs on the home's data, or starts one. */
    static EmbeddedServer open(Home home, Passwords passwords, Progress progress) {
        var command = new ServerCommand(Binaries.unpack(home));
        var server = new EmbeddedServer(home, command, passwords);
        command.mustBePossible(home.logs().resolve("initdb.log"));
        new DataFolder(home, command).ready(passwords, progress);
        if (!server.attachedToTheOldOne(progress)) {
            server.start(progress);
        }
        return server;
    }

    Address address(String database, String user, String password) {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    Address maintenance() {
        return address("postgres", OWNER, passwords.owner());
    }

    /** Its process is there; it may still be recovering. */
    boolean lives() {
        return Postmaster.of(home.data()).filter(Postmaster::lives).isPresent();
    }

    /**
     * The same data on the same port once more, after the server died while it was at work; what is left of the dead one is
     * waited for.
     */
    void revive() {
        int before = port;
        if (attachedToTheOldOne(Progress.QUIET)) {
            return;
        }
        mustHaveNoSurvivors();
        port = before;
        String said = begin();
        if (!said.isEmpty()) {
            throw notStarted(said);
        }
    }

    /** Waits for a checkpoint and stops; open connections are cut. A dead server is not waited for. */
    void stop() {
        if (!lives()) {
            return;
        }
        command.run(
                "pg_ctl",
                List.of("stop", "-D", home.data().toString(), "-m", "fast", "-w", "-t", "120"),
                home.logs().resolve("postgres-stop.log"));
    }

    private boolean attachedToTheOldOne(Progress progress) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (true) {
            Optional<Postmaster> old = Postmaster.of(home.data());
            if (old.isEmpty() || !(old.get().lives() || old.get().numberIsTaken())) {
                return false;
            }
            Postmaster found = old.get();
            if (found.lives() && answers(found.port())) {
                port = found.port();
                progress.step("接管上次留下的数据库（进程 " + found.pid() + "）", "Attached to the database left running");
                return true;
            }
            if (found.numberIsTaken() && !found.hasSurvivors()) {
                found.setAside();
                return false;
            }
            if (System.nanoTime() > end) {
                throw stuck(found);
            }
            if (!told) {
                progress.step("上次的数据库进程还没有退净，最多等 60 秒", "Waiting up to 60 s for the old database process");
                told = true;
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private CannotStart stuck(Postmaster found) {
        return new CannotStart(
                "数据库进程 " + found.pid() + " 占用着 " + home.data() + "，但不应答。请结束该进程（kill " + found.pid() + "）后重新启动；数据不会丢失。",
                "Process " + found.pid() + " holds " + home.data() + " but does not answer. End it (kill " + found.pid()
                        + ") and start again; no data are lost.");
    }

    private boolean answers(int candidate) {
        String url = "jdbc:postgresql://127.0.0.1:" + candidate + "/postgres?connectTimeout=2&socketTimeout=5";
        try (var connection = DriverManager.getConnection(url, OWNER, passwords.owner());
                var row = connection.createStatement().executeQuery("SHOW data_directory")) {
            return row.next()
                    && Path.of(row.getString(1)).toRealPath().equals(home.data().toRealPath());
        } catch (SQLException | IOException notYet) {
            return false;
        }
    }

    private void start(Progress progress) {
        progress.step("正在启动数据库", "Starting the database");
        String said = "";
        for (int attempt = 0; attempt < 3; attempt++) {
            port = freePort();
            said = begin();
            if (said.isEmpty()) {
                return;
            }
            if (!said.contains("Address already in use")) {
                break;
            }
        }
        throw notStarted(said);
    }

    /** Starts the server on its port and waits until it answers; empty, or what it said instead. */
    private String begin() {
        new ServerSettings(home, port).write();
        Path log = home.logs().resolve("postgres-start.log");
        var answer = command.run("pg_ctl", List.of("start", "-D", home.data().toString(), "-w", "-t", "300"), log);
        return answer.status() == 0 ? "" : answer.text() + " ";
    }

    /** Backends of a dead postmaster end by themselves, each after its present statement. */
    private void mustHaveNoSurvivors() {
        Postmaster dead = new Postmaster(home.data(), 0, port);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (dead.hasSurvivors()) {
            if (System.nanoTime() > end) {
                throw new CannotStart(
                        "数据库已经停止，但它的子进程还在使用 " + home.data() + "。",
                        "The database has ended, but processes of it still work on " + home.data() + ".");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private CannotStart notStarted(String said) {
        return said.contains("No space left on device")
                ? CannotStart.diskFull(home.root(), 64)
                : new CannotStart(
                        "数据库没有启动：\n" + said + "\n数据没有改动，完整记录在 " + home.logs() + "。",
                        "The database did not start; no data were touched, the whole record is in " + home.logs()
                                + ".");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("没有空闲端口可供数据库使用。", "There is no free port for the database.", e);
        }
    }

    /** The settings that Zhiqing decides; PostgreSQL's own file includes them. */
    private record ServerSettings(Home home, int port) {

        void write() {
            Path main = home.data().resolve("postgresql.conf");
            String include = "include_if_exists = 'zhiqing.conf'\n";
            try {
                Files.writeString(home.data().resolve("zhiqing.conf"), text());
                if (!Files.readString(main).endsWith(include)) {
                    Files.writeString(main, "\n" + include, StandardOpenOption.APPEND);
                }
            } catch (IOException e) {
                throw new CannotStart(
                        "不能写入 " + home.data() + "，请检查磁盘空间和权限。",
                        "Cannot write to " + home.data() + "; check room and rights.",
                        e);
            }
        }

        private String text() {
            return """
                    # written at every start of Zhiqing; put settings of your own into postgresql.conf before the include
                    listen_addresses = '127.0.0.1'
                    port = %d
                    unix_socket_directories = ''
                    password_encryption = 'scram-sha-256'
                    max_connections = 60
                    shared_buffers = '256MB'
                    fsync = on
                    synchronous_commit = on
                    full_page_writes = on
                    max_wal_size = '1GB'
                    jit = off
                    timezone = 'Asia/Shanghai'
                    log_timezone = 'Asia/Shanghai'
                    lc_messages = 'C'
                    logging_collector = on
                    log_directory = '%s'
                    log_filename = 'postgres-%%a.log'
                    log_rotation_age = '1d'
                    log_truncate_on_rotation = on
                    # a failing statement could hold personal facts: neither it nor its details are logged
                    log_min_error_statement = panic
                    log_error_verbosity = terse
                    """.formatted(port, home.logs().toString().replace("'", "''"));
        }
    }
}
