package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案头: notes, watching, help of colleagues, taking over, the list before review")
class DeskPagesTest {

    private static final String CLERK = "hejing";
    private static final String COLLEAGUE = "qianfang";
    private static final String NOTE = "和档案室老王约了周三上午";
    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
        window.colleague(COLLEAGUE, "钱芳");
    }

    private static String today() {
        return window.today().toString();
    }

    private static String underReview() {
        String path = "/cases/" + window.arrived();
        window.fill(CLERK, path + "/register", "on", today());
        window.fill(CLERK, path + "/assign", "on", today(), "to", window.clerk.toString());
        return path;
    }

    @Test
    @DisplayName(
            "a note is the body's own: colleagues read it, its author deletes it, nobody else sees it, no act becomes stale")
    void notes() {
        String path = underReview();
        var form = window.get(CLERK, path + "/request-correction");
        assertThat(window.fill(CLERK, path + "/notes", "text", " ").status()).isEqualTo(422);
        assertThat(window.fill(CLERK, path + "/notes", "text", NOTE).status()).isEqualTo(303);
        var read = window.get(COLLEAGUE, path + "/notes");
        wellFormed(read.page());
        assertThat(read.text()).contains(NOTE, "何静");
        assertThat(read.page().select("form[action$=/delete]")).isEmpty();
        assertThat(window.get(CLERK, path).page().select("a[href$=/notes]").text())
                .isEqualTo("便签 1");
        assertThat(window.get(CLERK, path).text()).doesNotContain(NOTE);
        for (String other : new String[] {"maxiao", "chenli"}) {
            assertThat(window.get(other, path + "/notes").status()).as(other).isEqualTo(404);
            assertThat(window.post(other, path + "/notes", Map.of(), "text", "看看")
                            .status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(window.post(other, path + "/watch", Map.of(), "on", "yes")
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        String delete = window.get(CLERK, path + "/notes")
                .page()
                .select("form[action$=/delete]")
                .attr("action");
        window.post(COLLEAGUE, delete, Map.of());
        assertThat(window.get(CLERK, path + "/notes").text()).contains(NOTE);
        window.post(CLERK, delete, Map.of());
        assertThat(window.get(CLERK, path + "/notes").text()).doesNotContain(NOTE);
        assertThat(window.post(
                                CLERK,
                                path + "/request-correction",
                                form.hidden(),
                                "on",
                                today(),
                                "limit",
                                "10",
                                "items",
                                "请写明年份")
                        .status())
                .as("notes do not touch the version of the case")
                .isEqualTo(303);
    }

    @Test
    @DisplayName("a case that is followed stands on one's own list, until one follows it no more")
    void watching() {
        String path = underReview();
        String number = path.substring(path.indexOf('-') + 1);
        window.post(COLLEAGUE, path + "/watch", Map.of(), "on", "yes");
        window.post(COLLEAGUE, path + "/watch", Map.of(), "on", "yes");
        var mine = window.get(COLLEAGUE, "/workbench/mine");
        wellFormed(mine.page());
        assertThat(mine.text()).contains(number, "何静");
        assertThat(window.get(CLERK, "/workbench/mine").text()).doesNotContain(number);
        assertThat(window.get(COLLEAGUE, "/workbench").page().select("a[href=/workbench/mine]"))
                .isNotEmpty();
        window.post(COLLEAGUE, path + "/watch", Map.of(), "on", "no");
        assertThat(window.get(COLLEAGUE, "/workbench/mine").text()).doesNotContain(number);
    }

    @Test
    @DisplayName("条例第四条: a colleague is asked, finds it on the own list, hands in; takes over with a reason")
    void helpAndTakeOver() {
        String path = underReview();
        String to = window.get(CLERK, path + "/ask-colleague").page().select("select[name=to] option").stream()
                .filter(option -> option.text().equals("钱芳"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        assertThat(window.fill(
                                CLERK,
                                path + "/ask-colleague",
                                "on",
                                today(),
                                "to",
                                to,
                                "by",
                                today(),
                                "what",
                                "请查2019年会签稿")
                        .status())
                .isEqualTo(303);
        assertThat(window.get(CLERK, path).text()).contains("协办 第 1 项", "未交来");
        assertThat(window.get(CLERK, path + "/decide?kind=GRANT").text()).contains("送审前核对", "1 项协办材料还没有交来");
        var mine = window.get(COLLEAGUE, "/workbench/mine");
        assertThat(mine.text()).contains("请查2019年会签稿", "今天到期");
        assertThat(mine.page().select("a[href=" + path + "/hand-in]")).isNotEmpty();
        assertThat(window.fill(COLLEAGUE, path + "/hand-in", "on", today(), "help", "1", "text", "会签稿共3页，已扫描")
                        .status())
                .isEqualTo(303);
        assertThat(window.get(CLERK, path).text()).contains("会签稿共3页", "已交来");
        assertThat(window.get(COLLEAGUE, "/workbench/mine").text()).doesNotContain("请查2019年会签稿");

        assertThat(window.fill(COLLEAGUE, path + "/request-correction", "on", today(), "limit", "10", "items", "请写明年份")
                        .status())
                .isEqualTo(422);
        assertThat(window.fill(COLLEAGUE, path + "/take-over", "on", today(), "reason", "何静同志休假")
                        .status())
                .isEqualTo(303);
        assertThat(window.get(CLERK, path).text()).contains("接手办理", "何静同志休假", "经办 钱芳");
    }

    @Test
    @DisplayName(
            "条例第三十六条: what is wrong before review is listed with a link to the act that mends it, and refused all at once")
    void checklist() {
        String path = underReview();
        var page = window.get(CLERK, path + "/decide?kind=NOT_EXIST");
        wellFormed(page.page());
        assertThat(page.text()).contains("送审前核对", "✗ 要先办", "去办：登记检索", "✓ 已核对");
        var refused = window.fill(
                CLERK,
                path + "/decide?kind=NOT_EXIST",
                "SEARCH_RECORD",
                "查过",
                "REASON",
                "依据《中华人民共和国政府信息公开条例》第五十九条，联系13812345678",
                "on",
                today());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("请先登记检索", "身份证号或者手机号码", "第五十九条");
        assertThat(refused.page().select("textarea[name=REASON]").text()).contains("第五十九条");
    }
}
