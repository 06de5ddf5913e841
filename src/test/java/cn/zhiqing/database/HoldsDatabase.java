package cn.zhiqing.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A process of its own that opens a home's database and waits to be killed. */
final class HoldsDatabase {

    private HoldsDatabase() {}

    public static void main(String[] args) throws IOException {
        try (Database database = Database.open(new Home(Path.of(args[0])), Map.of(), Progress.QUIET)) {
            System.out.println("open " + database.app().url());
            int end = System.in.read();
            System.out.println("end " + end);
        }
    }

    /** Starts the process and returns when it has the database open. */
    static Process start(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsDatabase.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var words = new java.util.Scanner(process.getInputStream(), java.nio.charset.StandardCharsets.UTF_8)) {
            if (!words.nextLine().startsWith("open")) {
                throw new IOException("the other process did not open the database");
            }
        }
        return process;
    }
}
