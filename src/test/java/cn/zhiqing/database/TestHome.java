package cn.zhiqing.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home ({@code ZHIQING_HOME}) of its own for every application that a test starts: keys and logs belong to one database. */
public final class TestHome {

    private TestHome() {}

    /** An empty folder under {@code target}, never one of an earlier run. */
    public static Path fresh() {
        try {
            Path homes = Files.createDirectories(Path.of("target", "homes").toAbsolutePath());
            return Files.createTempDirectory(homes, "home-");
        } catch (IOException e) {
            throw new UncheckedIOException("no home for the test", e);
        }
    }
}
