package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The questions of the judgement, all answers of all pages, against {@code cases/outcomes.csv}: written by hand from the list of
 * letters, the report's table 2 in both formats and the remedy rules by date, never from what the code does.
 */
@DisplayName("判断: the tree of questions reaches every outcome and no other")
class DecideTreeTest {

    private static final Path TABLE = Path.of("src/test/resources/cases/outcomes.csv");

    private static Window window;
    private static String start;

    /** One line of the table. */
    private record Line(
            ReplyKind kind,
            String reached,
            String letter,
            Row now,
            Row before,
            String free,
            String broad,
            String narrow) {}

    @BeforeAll
    static void open() {
        window = Window.shared();
        start = "/cases/" + window.arrived() + "/decide";
    }

    @Test
    @DisplayName(
            "every answer of every page, followed to its end: exactly the outcomes of the table, partial with each ground")
    void walksWhole() throws IOException {
        Set<String> ends = new TreeSet<>();
        walk(start, ends, new HashSet<>());
        Set<String> wanted = lines().stream()
                .filter(line -> line.reached().equals("TREE") && line.kind() != ReplyKind.PARTIAL)
                .map(line -> "kind=" + line.kind())
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(ReplyKind.values())
                .filter(kind -> kind.name().startsWith("REFUSE_"))
                .forEach(ground -> wanted.add("kind=PARTIAL&grounds=" + ground));
        wanted.add("request-correction");
        assertThat(ends).isEqualTo(wanted);
    }

    /** Each page is asked once, however many answers lead to it. */
    private static void walk(String path, Set<String> ends, Set<String> seen) {
        if (!seen.add(path)) {
            return;
        }
        var page = window.get("hejing", path).page();
        String step = page.select("input[name=step]").attr("value");
        String ground = page.select("input[name=ground]").attr("value");
        List<String> answers = page.select("input[name=answer]").eachAttr("value");
        assertThat(answers).as(path).hasSizeGreaterThan(1);
        for (String answer : answers) {
            String asked =
                    "?step=" + step + "&asked=1&answer=" + answer + (ground.isEmpty() ? "" : "&ground=" + ground);
            var next = window.get("hejing", start + asked);
            assertThat(next.status()).as(asked).isEqualTo(303);
            String place = next.place();
            if (place.contains("kind=")) {
                ends.add(place.substring(place.indexOf("kind=")));
            } else if (place.startsWith(start)) {
                walk(place, ends, seen);
            } else {
                ends.add(place.substring(place.lastIndexOf('/') + 1));
            }
        }
    }

    @TestFactory
    @DisplayName("each outcome has the letter, the row of both formats and the remedy of its day")
    Stream<DynamicTest> outcomes() throws IOException {
        return lines().stream()
                .map(line ->
                        DynamicTest.dynamicTest(line.kind() + " " + line.kind().label(), () -> {
                            LetterKind letter = LetterKind.of(line.kind());
                            assertThat(letter.code()).isEqualTo(line.letter());
                            assertThat(line.kind().row()).isEqualTo(line.now().name());
                            assertThat(letter.rows()).contains(line.now().name());
                            assertThat(line.before())
                                    .isEqualTo(Row.OTHER_PARTS.contains(line.now()) ? Row.R3_6_OTHER_ALL : line.now());
                            assertThat(remedies(letter, line.kind(), "2019-05-15", "2023-12-31"))
                                    .containsOnly(line.free());
                            assertThat(remedies(letter, line.kind(), "2024-01-01", "2025-05-31"))
                                    .containsOnly(line.broad());
                            assertThat(remedies(letter, line.kind(), "2025-06-01", "2026-11-20"))
                                    .containsOnly(line.narrow());
                        }));
    }

    private static List<String> remedies(LetterKind letter, ReplyKind kind, String... days) {
        return Arrays.stream(days)
                .map(LocalDate::parse)
                .map(day -> letter.remedy() == LetterKind.Remedy.NONE
                        ? "NONE"
                        : Precedence.applies(kind, day) ? "PRE" : "FREE")
                .toList();
    }

    @Test
    @DisplayName("table 2 of both formats: every result row is reached, no outcome falls beside a row")
    void everyRow() throws IOException {
        List<Line> lines = lines();
        assertThat(lines.stream().map(Line::kind)).containsExactlyInAnyOrder(ReplyKind.values());
        assertThat(lines.stream().filter(line -> line.reached().equals("TREE")).map(Line::kind))
                .allMatch(ReplyKind::isProposed)
                .hasSize(21);
        assertThat(lines.stream().map(Line::now).collect(Collectors.toSet()))
                .isEqualTo(results(ReportFormat.FORMAT_2021));
        assertThat(lines.stream().map(Line::before).collect(Collectors.toSet()))
                .isEqualTo(results(ReportFormat.FORMAT_2019));
    }

    private static Set<Row> results(ReportFormat format) {
        return Arrays.stream(Row.values())
                .filter(row -> row.isIn(format) && row.isLeaf())
                .collect(Collectors.toSet());
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(c -> new Line(
                        ReplyKind.valueOf(c[0]), c[1], c[2], Row.valueOf(c[3]), Row.valueOf(c[4]), c[5], c[6], c[7]))
                .toList();
    }
}
