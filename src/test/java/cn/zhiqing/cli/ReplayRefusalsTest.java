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

@DisplayName("bin/zhiqing replay refuses what cannot be lived, without founding a city")
class ReplayRefusalsTest {
    private static final List<String> ROWS = List.of(
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
            "（七）总计",
            "四、结转下年度继续办理");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "a report with a blank cell, one that was cut off, one that contradicts itself: exit 2, with the findings")
    void refusedWithFindings() throws IOException {
        String whole = report(2023, 3);
        String blank = whole.replace("（一）予以公开\t3\t", "（一）予以公开\t\t");
        String cut = whole.substring(0, whole.indexOf("（七）总计"));
        String wrong = whole.replace("（七）总计\t3", "（七）总计\t4");
        assertThat(run(write("blank.txt", blank), write("cut.txt", cut), write("wrong.txt", wrong), "--json"))
                .isEqualTo(2);
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            assertThat(line.get("reason").asString()).isNotBlank();
            assertThat(line.get("refused").isEmpty()).isFalse();
        });
        assertThat(lines.get(0).get("refused").findValuesAsString("at")).containsExactly("R3_1_GRANT.C1_NATURAL");
        assertThat(lines.get(1).get("refused").findValuesAsString("at")).containsExactly("R3_7_TOTAL", "R4_CARRY_OUT");
        assertThat(lines.get(2).get("refused").findValuesAsString("rule")).contains("X1", "X2", "X3");
    }

    @Test
    @DisplayName("a year outside the law in force, no year at all, figures beyond any city, files that are none")
    void refusedWithoutFindings() throws IOException {
        String none = report(2023, 0).lines().skip(1).reduce("", (text, line) -> text + line + "\n");
        assertThat(run(
                        write("early.txt", report(2018, 0)),
                        write("late.txt", report(2031, 0)),
                        write("none.txt", none),
                        write("many.txt", report(2023, 1_999_999_999)),
                        write("a.docx", "PK\u0003\u0004"),
                        folder.toString(),
                        "--json"))
                .isEqualTo(2);
        assertThat(lines()).hasSize(6);
        assertThat(out.toString()).contains("2019", "没有写明年度", "50000", "压缩包打不开", "文件夹");
    }

    @Test
    @DisplayName("--lang en says it in English")
    void inEnglish() throws IOException {
        String whole = report(2023, 3);
        assertThat(run(
                        write("a.txt", whole.replace("（七）总计\t3", "（七）总计\t4")),
                        write("b.txt", report(2018, 0)),
                        folder.resolve("c.txt").toString(),
                        "--lang",
                        "en"))
                .isEqualTo(2);
        assertThat(out.toString())
                .contains("contradicts itself", "new + carried in must equal", "only years from 2019", "no such file")
                .doesNotContain("报告");
    }

    @Test
    @DisplayName("--keep before a report does not take the report for its folder")
    void keepBeforeAFile() throws IOException {
        assertThat(run("--keep", write("b.txt", report(2018, 0)))).isEqualTo(2);
        assertThat(out.toString()).contains("b.txt", "2019");
    }

    private static String report(int year, long natural) {
        StringBuilder text = new StringBuilder("青山市水务局" + year + "年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n");
        for (String row : ROWS) {
            boolean counted = row.startsWith("一、") || row.startsWith("（一）") || row.startsWith("（七）");
            long number = counted ? natural : 0;
            text.append(row)
                    .append('\t')
                    .append(number)
                    .append("\t0\t0\t0\t0\t0\t")
                    .append(number)
                    .append('\n');
        }
        return text.toString();
    }

    private List<JsonNode> lines() {
        return out.toString()
                .lines()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();
    }

    private int run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "replay";
        System.arraycopy(args, 0, all, 1, args.length);
        return ZhiqingCli.run(all, new PrintWriter(out), new PrintWriter(err));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
