package cn.zhiqing.chaos;

import cn.zhiqing.exchange.ExchangeKills;
import cn.zhiqing.journal.JournalAudit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the server, lets people work, kills it at a seeded moment, starts it again and compares; again and again. */
public final class Chaos {

    private final Path home;
    private final Random random;
    private final Consumer<String> tell;
    private final Books books = new Books();
    private final List<String> problems = new ArrayList<>();
    private int lastWords;

    private Chaos(Path home, long seed, Consumer<String> tell) {
        this.home = home;
        this.random = new Random(seed);
        this.tell = tell;
    }

    /** {@code bin/chaos [kills] [seed]}, {@code bin/chaos exchange [kills] [seed]} */
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("exchange")) {
            ExchangeKills.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 711;
        Path home = Files.createTempDirectory("zhiqing-chaos");
        List<String> problems = run(home, kills, seed, System.out::println);
        problems.forEach(System.out::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** Returns every difference found; empty is what it should be. */
    static List<String> run(Path home, int kills, long seed, Consumer<String> tell) {
        var chaos = new Chaos(home, seed, tell);
        try {
            for (int kill = 1; kill <= kills; kill++) {
                chaos.round(kill, kill % 5 == 0);
            }
            chaos.end(kills);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chaos.problems;
    }

    /** One life of the server. Every seventh is killed while it is still starting. */
    private void round(int kill, boolean databaseToo) throws IOException {
        long begin = System.nanoTime();
        Process server = start();
        String where;
        if (kill % 7 == 3) {
            pause(random.nextInt(3_000));
            where = "while starting";
        } else {
            waitFor(server);
            inspect();
            server.outputWriter().append('\n').flush();
            work(server, 1 + random.nextInt(150));
            pause(random.nextInt(40));
            where = "at work";
        }
        if (databaseToo) {
            killDatabase();
            pause(random.nextInt(300));
            where += ", PostgreSQL first";
        }
        server.toHandle().destroyForcibly();
        hear(server);
        tell.accept("kill %3d %-32s %6d acts acknowledged, %5d cases, %4.1f s%s"
                .formatted(
                        kill,
                        where,
                        books.acknowledged(),
                        books.cases(),
                        (System.nanoTime() - begin) / 1e9,
                        problems.isEmpty() ? "" : "  PROBLEMS " + problems.size()));
    }

    private void end(int kills) throws IOException {
        Process server = start();
        waitFor(server);
        inspect();
        server.toHandle().destroy();
        hear(server);
        if (books.acknowledged() == 0) {
            problems.add("nobody got any work done");
        }
        tell.accept("%d kills: %d acts acknowledged (%d read after death), %d cases, %d acts stand unacknowledged; %s"
                .formatted(
                        kills,
                        books.acknowledged(),
                        lastWords,
                        books.cases(),
                        books.keptUnacknowledged(),
                        problems.isEmpty() ? "nothing lost, nothing doubled, no gap, the chain holds" : problems));
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ChaosServer.class.getName(),
                "--port",
                "0");
        builder.environment().put("ZHIQING_HOME", home.toString());
        builder.environment().remove("ZHIQING_DB_URL");
        builder.redirectError(home.resolveSibling(home.getFileName() + ".err").toFile());
        return builder.start();
    }

    /** Reads until the server is ready. */
    private void waitFor(Process server) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines = lines(server);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("@ready")) {
                return;
            }
            said.add(line);
        }
        throw new IOException("the server did not start again:\n" + String.join("\n", said)
                + Files.readString(home.resolveSibling(home.getFileName() + ".err")));
    }

    /** Lets people work until so many acts were acknowledged: a moment that depends on the seed, not on the machine. */
    private void work(Process server, int many) throws IOException {
        BufferedReader lines = lines(server);
        int heard = 0;
        while (heard < many) {
            String line = lines.readLine();
            if (line == null) {
                problems.add("the server died by itself");
                return;
            }
            heard += heard(line) ? 1 : 0;
        }
    }

    private boolean heard(String line) {
        String[] words = line.split(" ", -1);
        if (!words[0].equals("@ack") || words.length != 4) {
            return false;
        }
        books.acknowledge(Long.parseLong(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        return true;
    }

    /** Reads what it acknowledged until it was gone; what stands in the pipe was said before it died. */
    private void hear(Process server) throws IOException {
        BufferedReader lines = lines(server);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (heard(line) && !server.isAlive()) {
                lastWords++;
            }
        }
        try {
            if (!server.waitFor(60, TimeUnit.SECONDS)) {
                problems.add("the server did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static BufferedReader lines(Process server) {
        return server.inputReader(StandardCharsets.UTF_8);
    }

    private void inspect() throws IOException {
        DataSource owner = owner();
        problems.addAll(books.inspect(JdbcClient.create(owner)));
        JournalAudit.of(owner, home)
                .verify(finding ->
                        problems.add("JOURNAL: " + finding.kind() + " " + finding.place() + " #" + finding.number()));
    }

    private DataSource owner() throws IOException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(home.resolve("keys/database.properties"))));
        return new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/zhiqing",
                "zhiqing_owner",
                passwords.getProperty("owner"));
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
    }

    private void killDatabase() {
        try {
            long pid = Long.parseLong(postmaster().getFirst());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException notStartedYet) {
            tell.accept("         (PostgreSQL had not started yet)");
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
