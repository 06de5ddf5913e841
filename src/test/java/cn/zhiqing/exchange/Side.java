package cn.zhiqing.exchange;

import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.database.TestHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One of two servers that exchange packages: a process that is killed and started again on the same database, port and keys. */
final class Side implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final TestDatabase database = TestDatabase.fresh();
    private final Path home = TestHome.fresh();
    private final int port = freePort();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private @Nullable Process process;
    private @Nullable Thread listening;
    final JdbcTemplate rows = new JdbcTemplate(database.asOwner());

    void start() {
        try {
            var builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ExchangeServer.class.getName(),
                    "--server.port=" + port,
                    "--zhiqing.home=" + home,
                    "--zhiqing.exchange.private-addresses=true",
                    "--spring.datasource.url=" + database.url(),
                    "--spring.datasource.hikari.maximum-pool-size=8",
                    "--spring.datasource.username=" + Schemas.APP_ROLE,
                    "--spring.datasource.password=" + Schemas.APP_ROLE));
            builder.redirectErrorStream(true);
            Process started = builder.start();
            process = started;
            listening = Thread.ofVirtual().start(() -> listen(started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Process started) {
        try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("@")) {
                    said.add(line);
                } else if (line.contains(" ERROR ") || line.contains("APPLICATION FAILED")) {
                    System.out.println(port + ": " + line);
                }
            }
        } catch (IOException killed) {
            System.out.println(port + ": " + killed.getMessage());
        }
    }

    void ask(String line) {
        try {
            var writer = running().outputWriter(StandardCharsets.UTF_8);
            writer.write(line + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the next line that begins so. */
    String[] heard(String beginning) {
        try {
            String line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (line != null && !line.startsWith(beginning)) {
                line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            if (line == null) {
                throw new AssertionError("the server on port " + port + " did not say " + beginning);
            }
            return line.split(" ", -1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9}; returns how many acts it had said that nobody heard yet. */
    int kill() {
        try {
            running().destroyForcibly().waitFor();
            Objects.requireNonNull(listening).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        int more = (int) said.stream().filter(line -> line.startsWith("@ack")).count();
        said.clear();
        return more;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Process last = process;
        if (last != null) {
            last.destroyForcibly();
        }
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
