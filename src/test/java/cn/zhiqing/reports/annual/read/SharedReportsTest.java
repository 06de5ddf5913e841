package cn.zhiqing.reports.annual.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.check.ReportJson;
import cn.zhiqing.reports.annual.check.Rule;
import cn.zhiqing.reports.annual.check.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The development reports outside the repository, when they are at hand")
class SharedReportsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Rule> JUDGED = Set.of(Rule.X1, Rule.X2, Rule.X3, Rule.X4, Rule.X5);

    @Test
    void everyCellAndFinding() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("ZHIQING_SHARED", "../shared"))
                .resolve("data/reports");
        assumeTrue(Files.isDirectory(folder), "no shared reports");
        try (Stream<Path> files = Files.list(folder.resolve("cases"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                compare(
                        file,
                        JSON.readTree(folder.resolve("expected/" + file.getFileName() + ".json")
                                .toFile()));
            }
        }
    }

    private static void compare(Path file, JsonNode expected) {
        AnnualReport report = ((ReadResult.Read) new ReportReader().read(file)).report();
        assertThat(JSON.readTree(ReportJson.tables(report.tables()).toString()))
                .as(file.toString())
                .isEqualTo(expected.get("tables"));
        assertThat(report.year()).isEqualTo(expected.get("year").asInt());
        assertThat(report.format().name()).isEqualTo(expected.get("format").asString());
        Set<String> wanted = new TreeSet<>();
        expected.get("findings").forEach(finding -> wanted.add(finding.asString()));
        List<Finding> findings = Rules.check(report, null);
        assertThat(findings.stream()
                        .filter(finding -> JUDGED.contains(finding.rule()))
                        .map(finding -> finding.rule() + "@" + finding.at())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
