package cn.zhiqing.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.zhiqing.city.Theatre;
import cn.zhiqing.database.CannotStart;
import cn.zhiqing.database.Database;
import cn.zhiqing.database.Home;
import cn.zhiqing.database.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** A city of its own, with its own home and database, for living years again; removed at the end unless it is to be kept. */
final class ScratchCity implements AutoCloseable {

    private final Path home;
    private final boolean kept;
    private final Database database;
    private final ConfigurableApplicationContext application;
    private final Consumer<String> tell;

    private ScratchCity(
            Path home,
            boolean kept,
            Database database,
            ConfigurableApplicationContext application,
            Consumer<String> tell) {
        this.home = home;
        this.kept = kept;
        this.database = database;
        this.application = application;
        this.tell = tell;
    }

    /**
     * @param keep folder in which the city stays; empty for a folder of its own choosing, null when it is to be removed
     * @throws CannotStart saying what to do
     */
    static ScratchCity found(@Nullable String keep, Consumer<String> tell) {
        // until Spring takes the logs over, only what is wrong is told
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path home = folder(keep);
        Database database = Database.open(new Home(home), Map.of(), new Progress() {
            @Override
            public void step(String chinese, String english) {
                tell.accept(chinese + " / " + english);
            }

            @Override
            public void count(long done, long of) {}
        });
        try {
            return new ScratchCity(
                    home, keep != null, database, CityProcess.start(home, database.app(), "replay"), tell);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Path folder(@Nullable String keep) {
        try {
            if (keep != null && !keep.isEmpty()) {
                Path named = Path.of(keep);
                if (Files.exists(named)) {
                    throw new CannotStart(named + " 已经存在，请换一个目录", named + " exists already; name another folder");
                }
                return Files.createDirectories(named);
            }
            return Files.createTempDirectory("zhiqing-replay-");
        } catch (IOException e) {
            throw new CannotStart("不能建立临时目录", "No folder could be made for the scratch city", e);
        }
    }

    List<Theatre.Performance> perform(List<Theatre.Script> scripts) {
        long[] told = {0};
        return application.getBean(Theatre.class).perform(scripts, (done, of) -> {
            long percent = of == 0 ? 100 : 100 * done / of;
            if (percent >= told[0] + 5) {
                told[0] = percent;
                tell.accept(done + " / " + of + "（" + percent + "%）");
            }
        });
    }

    Path home() {
        return home;
    }

    boolean isKept() {
        return kept;
    }

    @Override
    public void close() {
        application.close();
        database.close();
        if (!kept) {
            remove(home);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The scratch city in " + folder + " could not be removed", e);
        }
    }
}
