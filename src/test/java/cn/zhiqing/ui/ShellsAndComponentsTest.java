package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shells and components, as a browser reads them")
class ShellsAndComponentsTest {

    private static final Failure FAILURE = new Failure(404, "没有这个页面", "网址可能写错了。", "E-7K2MAB", List.of());

    @Test
    @DisplayName(
            "a public page has a language, a skip link, landmarks, one h1 and a title that ends with the site's name")
    void publicShell() {
        Document page = failure(DrawnPages.shell());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.expectFirst("body > a").attr("href")).isEqualTo("#main");
        assertThat(page.select("header, main#main, footer, nav[aria-label]")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select("h1").eachText()).containsExactly("没有这个页面");
        assertThat(page.title()).isEqualTo("没有这个页面 · 济南市政府信息公开");
        assertThat(page.select("[role=status]").text()).isEqualTo("已登记。");
    }

    @Test
    @DisplayName(
            "a staff page marks the place in the menu, names the person, says the date, and can sign out by a form")
    void staffShell() {
        Document page = failure(DrawnPages.shell(Mode.NORMAL, new Person("何静", "政务公开办")));
        assertThat(page.select(".ztop nav a").text()).isEqualTo("依申请公开待办 36");
        assertThat(page.select(".me").text()).isEqualTo("何静 · 政务公开办");
        assertThat(page.select(".today").text()).isEqualTo("2026年12月11日(周五)");
        assertThat(page.select("form[action=/sign-out][method=post] input[name=_csrf]"))
                .hasSize(1);
        assertThat(page.body().attr("data-session")).isEqualTo("1800");
        assertThat(page.select("#session-ends[hidden]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    @DisplayName("elder mode is an attribute of the root element, and its links come back to the same page")
    void elder() {
        Document page = failure(DrawnPages.shell(Mode.ELDER, null));
        assertThat(page.expectFirst("html").attr("data-mode")).isEqualTo("elder");
        assertThat(page.select(".pub-tools a").eachAttr("href"))
                .containsExactly("/mode?set=largest&back=%2Fguide%3Fa%3D1", "/mode?set=normal&back=%2Fguide%3Fa%3D1");
        assertThat(failure(DrawnPages.shell()).expectFirst("html").hasAttr("data-mode"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/guide", "site/home"})
    @DisplayName("no page carries an inline style, an inline script or an event attribute; headings leave no level out")
    void nothingInline(String template) {
        Object page = template.endsWith("home")
                ? new cn.zhiqing.site.web.HomePage(List.of(), 0)
                : new cn.zhiqing.site.web.GuidePage(List.of());
        for (Mode mode : Mode.values()) {
            Document drawn = DrawnPages.draw(template, Map.of("shell", DrawnPages.shell(mode, null), "page", page));
            assertThat(drawn.select("[style], style, script:not([src]), [onclick]"))
                    .isEmpty();
            int before = 0;
            for (Element heading : drawn.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
            assertThat(drawn.select("a[href=#]")).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "the error summary takes the focus and links to the field; the same words stand beside the field, in order")
    void errorSummary() {
        FormErrors errors = FormErrors.none()
                .with("content", "写明您需要的信息")
                .when(false, "x", "y")
                .when(true, "y1", "结束年份不能早于开始年份");
        Document summary = DrawnPages.draw("ui/summary", Map.of("errors", errors));
        assertThat(summary.expectFirst(".summary").hasAttr("autofocus")).isTrue();
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#content", "#y1");
        Document field = DrawnPages.draw(
                "ui/input",
                Map.of(
                        "name",
                        "content",
                        "label",
                        "内容",
                        "value",
                        "<b>留着",
                        "hint",
                        "例如文号",
                        "error",
                        errors.at("content")));
        Element input = field.expectFirst("#content");
        assertThat(input.attr("value")).isEqualTo("<b>留着");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.attr("aria-describedby")).isEqualTo("content-hint content-error");
        assertThat(field.select("#content-error").text()).isEqualTo("写明您需要的信息");
        assertThat(field.select("label[for=content]")).hasSize(1);
    }

    @Test
    @DisplayName("the first radio button carries the field's id, so that the summary's link reaches it")
    void radios() {
        Document field = DrawnPages.draw(
                "ui/radios",
                Map.of(
                        "name", "who",
                        "legend", "您是以什么身份申请？",
                        "choices", List.of(Choice.of("1", "个人"), Choice.of("2", "组织")),
                        "value", "2",
                        "heading", true));
        assertThat(field.select("legend h1").text()).isEqualTo("您是以什么身份申请？");
        assertThat(field.select("input").eachAttr("id")).containsExactly("who", "who-2");
        assertThat(field.select("input[checked]").attr("value")).isEqualTo("2");
    }

    @Test
    @DisplayName("an act that is not allowed stands there with its reason and without a link")
    void possibleActs() {
        Document acts =
                DrawnPages.draw("ui/acts", Map.of("acts", List.of(Possible.refused("告知补正", "已于 11月23日(周一)截止。"))));
        assertThat(acts.select("a")).isEmpty();
        assertThat(acts.text()).contains("告知补正", "已于 11月23日(周一)截止。", "不可办");
    }

    private static Document failure(Shell shell) {
        return DrawnPages.draw("ui/failure", Map.of("shell", shell, "page", FAILURE));
    }
}
