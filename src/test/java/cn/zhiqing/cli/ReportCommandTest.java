package cn.zhiqing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("bin/zhiqing report check")
class ReportCommandTest {
    private static final String REPORT = """
            青山市水务局2023年政府信息公开工作年度报告
            二、主动公开政府信息情况
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t0
            行政规范性文件\t1\t0\t2
            信息内容\t本年处理决定数量
            行政许可\t不公开
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t4
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "One JSON line a file in the order given; an unreadable file has its error line, exit 2, the others are done")
    void json() throws IOException {
        Path report = write("a.txt", REPORT);
        Path foreign = write("b.docx", "PK\u0003\u0004");
        assertThat(run("report", "check", report.toString(), foreign.toString(), report.toString(), "--json"))
                .isEqualTo(2);
        List<JsonNode> lines = out.toString()
                .lines()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).get("error").asString()).contains("压缩包打不开");
        assertThat(lines.get(1).get("file").asString()).isEqualTo(foreign.toString());
        JsonNode first = lines.getFirst();
        assertThat(first.get("agency").asString()).isEqualTo("青山市水务局");
        assertThat(first.get("tables").get("T2").get("R1_NEW").toString()).isEqualTo("[3,0,0,0,0,0,4]");
        assertThat(first.get("tables")
                        .get("T1")
                        .get("T1.A20_05.PERMIT.DECISIONS")
                        .isNull())
                .isTrue();
        assertThat(first.get("findings").findValuesAsString("at"))
                .containsExactly("R1_NEW", "T1.A20_05.PERMIT.DECISIONS");
    }

    @Test
    void pageInBothLanguages() throws IOException {
        Path report = write("a.txt", REPORT);
        assertThat(run("report", "check", report.toString())).isZero();
        assertThat(out.toString()).contains("青山市水务局", "不公开", "总计列应等于六类申请人之和", "→");
        assertThat(run("report", "check", "--lang", "en", report.toString())).isZero();
        assertThat(out.toString()).contains("Table 2", "recount the applicants");
    }

    @Test
    @DisplayName("--total names the aggregate, which must be the sum of the others (X14); --lang en also in JSON")
    void aggregate() throws IOException {
        String one = REPORT.replace("\t4\n", "\t3\n");
        Path first = write("a.txt", one);
        Path second = write("b.txt", one);
        Path city = write(
                "city.txt",
                one.replace("青山市水务局", "青山市人民政府").replace("数量\t3\t0\t0\t0\t0\t0\t3", "数量\t6\t0\t0\t0\t0\t0\t7"));
        assertThat(run(
                        "report",
                        "check",
                        "--json",
                        "--lang",
                        "en",
                        "--total",
                        city.toString(),
                        first.toString(),
                        second.toString()))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).doesNotContain("X14");
        assertThat(lines.get(2))
                .contains("X14", "R1_NEW.C7_TOTAL", "the aggregate must be the sum")
                .doesNotContain("R1_NEW.C1_NATURAL");
    }

    @Test
    void wrongCallIsThree() {
        assertThat(run("report", "check")).isEqualTo(3);
        assertThat(run("report", "check", "--jason", "x")).isEqualTo(3);
    }

    private int run(String... args) {
        return ZhiqingCli.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
