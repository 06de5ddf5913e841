package cn.zhiqing.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The listed exceptions to the rules of the house, each allowed by an ADR. */
final class Exceptions {

    record Allowed(String rule, String what, String adr) {}

    private static final Path FILE = Path.of("src/test/resources/house/exceptions.txt");

    private Exceptions() {}

    static boolean allow(String rule, String what) {
        return all().stream().anyMatch(e -> e.rule().equals(rule) && e.what().equals(what));
    }

    static List<Allowed> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(p -> new Allowed(p[0].strip(), p[1].strip(), p[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(FILE + " is missing", e);
        }
    }
}
