package cn.zhiqing.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The folder in which everything lives that must outlast a restart: database, keys, logs ({@code ZHIQING_HOME}). */
public record Home(Path root) {

    private static final long NEEDED_AT_FIRST = 400L << 20;
    private static final long NEEDED_LATER = 64L << 20;

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** {@code ZHIQING_HOME}, or {@code var} in the working directory. */
    public static Home fromEnvironment() {
        String named = System.getenv("ZHIQING_HOME");
        return new Home(Path.of(named == null || named.isBlank() ? "var" : named));
    }

    /** Key files, readable by their owner only. */
    public Path keys() {
        return root.resolve("keys");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    Path lock() {
        return root.resolve("zhiqing.lock");
    }

    /** What the journal keeps outside the database: it belongs to the database that it was written with. */
    Path journal() {
        return root.resolve("journal");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path data() {
        return postgres().resolve("data");
    }

    /** Moves something aside to the next free {@code broken-<n>}; nothing is ever deleted. */
    Path moveAside(Path broken) {
        int n = 1;
        while (Files.exists(root.resolve("broken-" + n))) {
            n++;
        }
        Path aside = root.resolve("broken-" + n);
        try {
            return Files.move(broken, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("不能移开 " + broken, "Cannot move " + broken + " aside", e);
        }
    }

    /**
     * For commands that read what is there: an empty folder must not be taken for a city in which nothing is wrong.
     *
     * @throws CannotStart when neither this folder nor {@code ZHIQING_DB_URL} holds a database
     */
    public void mustHoldData(Map<String, String> environment) {
        if (environment.getOrDefault("ZHIQING_DB_URL", "").isBlank() && !Files.isDirectory(data())) {
            throw new CannotStart(
                    "目录 " + root + " 里没有知情的数据，没有可读的。请检查 --home 或者 ZHIQING_HOME。",
                    "The folder " + root + " holds no data of Zhiqing. Check --home or ZHIQING_HOME.");
        }
    }

    /** Creates the folders and looks whether there is room. */
    void prepare() {
        try {
            Files.createDirectories(root);
            for (Path closed : new Path[] {keys(), postgres(), logs()}) {
                Files.createDirectories(closed);
                Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new CannotStart(
                    "不能写入数据目录 " + root + "。请检查该目录的属主和权限，或用环境变量 ZHIQING_HOME 指定另一个目录。",
                    "The folder " + root
                            + " cannot be written. Check its owner and rights, or name another by ZHIQING_HOME.",
                    e);
        }
        room();
    }

    private void room() {
        long needed = Files.exists(data()) ? NEEDED_LATER : NEEDED_AT_FIRST;
        try {
            FileStore disk = Files.getFileStore(root);
            if (disk.getUsableSpace() < needed) {
                throw CannotStart.diskFull(root, needed >> 20);
            }
        } catch (IOException unknown) {
            // a file system that does not tell how full it is: PostgreSQL itself will say when there is no room
            return;
        }
    }
}
