package cn.zhiqing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code postmaster.pid} in a data folder says about the server that runs, or ran, on it. A server outlives a killed
 * Zhiqing; a killed server may stay as a zombie under its number, or its number may by now belong to a stranger.
 */
record Postmaster(Path data, long pid, int port) {

    static Optional<Postmaster> of(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            int port = lines.size() > 3 && !lines.get(3).isBlank()
                    ? Integer.parseInt(lines.get(3).strip())
                    : 0;
            return Optional.of(
                    new Postmaster(data, Long.parseLong(lines.getFirst().strip()), port));
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException none) {
            return Optional.empty();
        }
    }

    /** The process is there and works on this data folder. */
    boolean lives() {
        return worksHere(Path.of("/proc", Long.toString(pid)));
    }

    /** A process has the number, but it is a zombie or somebody else: PostgreSQL would take it for its own. */
    boolean numberIsTaken() {
        return Files.exists(Path.of("/proc", Long.toString(pid))) && !lives();
    }

    /** Some process of the old server still works on the data. */
    boolean hasSurvivors() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(p -> Character.isDigit(p.getFileName().toString().charAt(0)))
                    .anyMatch(this::worksHere);
        } catch (IOException notLinux) {
            return true;
        }
    }

    /** Moves the file of a dead server aside; only when nobody works on the data any more. */
    void setAside() {
        try {
            Files.move(
                    data.resolve("postmaster.pid"),
                    data.resolve("postmaster.pid.stale"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart(
                    "无法移开失效的 " + data.resolve("postmaster.pid"),
                    "The stale " + data.resolve("postmaster.pid") + " cannot be moved aside",
                    e);
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException | UnsupportedOperationException goneOrForeignOrZombie) {
            return false;
        }
    }
}
