package cn.zhiqing.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs. They refuse to work for root, so for root they are started in a user name space of their
 * own, where the same files belong to them but no privilege does.
 */
final class ServerCommand {

    /** What a program answered: its exit status and everything it printed. */
    record Answer(int status, String text) {}

    private final Path programs;
    private final boolean root;

    ServerCommand(Path programs) {
        this.programs = programs;
        this.root = isRoot();
    }

    Answer run(String program, List<String> arguments, Path log) {
        List<String> line = new ArrayList<>();
        if (root) {
            line.add("unshare");
            line.add("-U");
        }
        line.add(programs.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        return execute(line, log);
    }

    /** Root without user name spaces cannot run PostgreSQL at all. */
    void mustBePossible(Path log) {
        if (root && execute(List.of("unshare", "-U", "true"), log).status() != 0) {
            throw new CannotStart(
                    "PostgreSQL 不能以 root 身份运行，而本机又不允许 unshare -U。请换用普通用户启动，或用 ZHIQING_DB_URL 指定外部数据库。",
                    "PostgreSQL refuses to run as root and this machine does not allow 'unshare -U'."
                            + " Start Zhiqing as an ordinary user, or name an external database by ZHIQING_DB_URL.");
        }
    }

    private static Answer execute(List<String> line, Path log) {
        try {
            Files.writeString(log, "");
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            int status = builder.start().waitFor();
            return new Answer(status, Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Answer(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("启动被中断。", "The start was interrupted.", e);
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
