package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Intake, receipt, query code and queue as a clerk meets them, without scripts. */
class OfficePagesTest {

    private static final String CLERK = "hejing";
    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    private static String[] letter(String on, String... more) {
        var entered = new ArrayList<>(List.of("channel", "MAIL_SIGNED", "on", on, "kind", "NATURAL"));
        entered.addAll(List.of(more));
        return entered.toArray(String[]::new);
    }

    @Test
    @DisplayName("a day of 2023 is asked about in words; confirmed with a reason it is registered")
    void pastYear() {
        var form = window.get(CLERK, "/cases/new");
        assertThat(form.text()).doesNotContain("往年的日期");
        String[] asks = {"name", "高明", "phone", "13900001111", "subject1", "片区规划"};
        var question = window.post(CLERK, "/cases/new", form.hidden(), letter("2023-05-08", asks));
        assertThat(question.status()).isEqualTo(422);
        assertThat(question.text()).contains("往年的日期", "2023 年已经结束");
        String[] answered = {
            "name", "高明", "phone", "13900001111", "subject1", "片区规划", "pastYear", "on", "pastYearReason", "2023年由信访转来"
        };
        assertThat(window.post(CLERK, "/cases/new", question.hidden(), letter("2023-05-08", answered))
                        .place())
                .endsWith("/cases/new/receipt");
        String future = window.today().plusDays(1).toString();
        assertThat(window.post(CLERK, "/cases/new", form.hidden(), letter(future, asks))
                        .text())
                .contains("不能晚于今天");
    }

    @Test
    @DisplayName("a year whose report the bureau has published is named so: the statistics will differ from it")
    void publishedYear() {
        window.published(2022);
        var form = window.get(CLERK, "/cases/new");
        String[] asks = {"name", "高明", "phone", "13900001111", "subject1", "片区规划"};
        assertThat(window.post(CLERK, "/cases/new", form.hidden(), letter("2022-05-09", asks))
                        .text())
                .contains("2022 年度年报已发布，登记后统计将与已发布年报不一致");
    }

    @Test
    @DisplayName(
            "a letter without anything but its text: said so, it is registered; the gaps stand in the correction notice")
    void incomplete() {
        var form = window.get(CLERK, "/cases/new");
        String today = window.today().toString();
        var silent = window.post(CLERK, "/cases/new", form.hidden(), letter(today, "subject1", "片区规划"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("请勾选“未具名”", "请勾选“没有留下任何联系方式”");
        var taken = window.post(
                CLERK,
                "/cases/new",
                silent.hidden(),
                letter(today, "subject1", "片区规划", "unnamed", "on", "noContact", "on"));
        assertThat(taken.place()).endsWith("/cases/new/receipt");
        String path =
                window.get(CLERK, "/cases/new/receipt").page().select("a.go").attr("href");
        assertThat(window.get(CLERK, path).text()).contains("未具名", "申请缺少的内容", "缺第 4 项");
        window.fill(CLERK, path + "/register", "on", today);
        assertThat(window.get(CLERK, path + "/request-correction")
                        .page()
                        .select("textarea[name=items]")
                        .text())
                .contains("1. 请填写申请人的姓名或者名称", "4. 请写明获取信息的形式");
        window.fill(CLERK, path + "/request-correction", "on", today, "limit", "10", "items", "请补姓名");
        var answer = window.fill(
                CLERK,
                path + "/receive-correction",
                "on",
                today,
                "content",
                "我叫高明",
                "name",
                "高明",
                "phone",
                "13900001111");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(window.get(CLERK, path).text()).contains("高*").doesNotContain("未具名");
    }

    @Test
    @DisplayName("the receipt survives a reload; a new code needs a check and shows on a receipt of its own")
    void receiptAndNewCode() {
        String path = "/cases/" + window.arrived();
        assertThat(window.get(CLERK, path).page().select("a[href$=/query-code]"))
                .hasSize(1);
        var form = window.get(CLERK, path + "/query-code");
        assertThat(window.post(CLERK, path + "/query-code", form.hidden()).status())
                .isEqualTo(422);
        var issued = window.post(CLERK, path + "/query-code", form.hidden(), "how", "当面核对身份证件原件");
        assertThat(issued.place()).endsWith("/cases/new/receipt");
        String code =
                window.get(CLERK, "/cases/new/receipt").page().select("dd.mono").text();
        assertThat(code).matches("(\\w{5}-){3}\\w{5}");
        assertThat(window.get(CLERK, "/cases/new/receipt")
                        .page()
                        .select("dd.mono")
                        .text())
                .isEqualTo(code);
        assertThat(window.get("sunlimin", path + "/query-code").status()).isEqualTo(404);
        assertThat(window.get("maxiao", path + "/query-code").status()).isEqualTo(404);
        assertThat(window.get("maxiao", "/cases/new/receipt").place()).endsWith("/workbench");
    }

    @Test
    @DisplayName("lists for open, answered and archived; filters come back on the next visit until they are cleared")
    void listsAndMemory() {
        window.arrived();
        var open = window.get(CLERK, "/workbench?tab=open&ch=IN_PERSON");
        assertThat(open.page().select("nav.seg a").eachText()).containsExactly("在办", "已答复", "已归档", "全部");
        assertThat(window.get(CLERK, "/workbench").place()).endsWith("/workbench?ch=IN_PERSON");
        assertThat(window.get(CLERK, "/workbench?tab=replied").page().select(".lamps"))
                .isEmpty();
        assertThat(window.get(CLERK, "/workbench?tab=archived&kw=经十一路").status())
                .isEqualTo(200);
        assertThat(window.get(CLERK, "/workbench").place())
                .as("words may be personal: they come back in the same session, and are kept nowhere else")
                .endsWith("/workbench?tab=archived&kw=" + URLEncoder.encode("经十一路", StandardCharsets.UTF_8));
        assertThat(window.rememberedFilters(CLERK)).isEqualTo("/workbench?tab=archived");
        assertThat(window.get(CLERK, "/workbench?clear=1").status()).isEqualTo(200);
        assertThat(window.get(CLERK, "/workbench").status()).isEqualTo(200);
        assertThat(window.get(CLERK, "/workbench?kw=经").text()).contains("至少写两个字");
        window.get(CLERK, "/workbench?clear=1");
    }

    @Test
    @DisplayName("an applicant who lost the code is told how to get a new one")
    void lostCode() {
        assertThat(window.get(CLERK, "/track").page().select("a[href=/track/lost]"))
                .hasSize(1);
        assertThat(window.get(CLERK, "/track/lost").text()).contains("原来的查询码立即作废", "市科技局");
    }
}
