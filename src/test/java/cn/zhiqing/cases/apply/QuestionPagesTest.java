package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every question page, as a browser reads it")
class QuestionPagesTest {

    private final Town town = Town.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "who, ''",
        "agent, agent",
        "person, person",
        "organisation, organisation",
        "contact, person",
        "body, person",
        "what, person",
        "how, person"
    })
    @DisplayName(
            "has one h1, a label per field, a way back, and answers an empty form with errors that lead to the fields")
    void page(String step, String who) {
        Citizen someone = new Citizen(town);
        if (!who.isEmpty()) {
            someone.open("/apply/who");
            someone.fill(Map.of("who", who)).send("/apply/who");
        }
        someone.open("/apply/" + step);
        drawnWell(someone.page());
        assertThat(someone.page().select("a.back")).hasSize(1);
        someone.send("/apply/" + step);
        Document wrong = someone.page();
        drawnWell(wrong);
        assertThat(someone.answer().statusCode()).isEqualTo(422);
        assertThat(wrong.title()).startsWith("错误：");
        assertThat(wrong.select(".summary a")).isNotEmpty().allSatisfy(link -> {
            Element target = wrong.getElementById(link.attr("href").substring(1));
            assertThat(target).as(link.outerHtml()).isNotNull();
            assertThat(wrong.select(".err").eachText()).anyMatch(text -> text.endsWith(link.text()));
        });
    }

    @Test
    @DisplayName("the years: the end is not before the beginning, in the words of the drawn page; the text stays")
    void years() {
        Citizen lin = new Citizen(town);
        lin.open("/apply/what");
        lin.fill(Map.of("years", "2023", "yearsTo", "2021")).send("/apply/what");
        assertThat(lin.page().select(".summary li").eachText())
                .containsExactly("写明您需要的信息，例如文件名称、文号或事项", "结束年份不能早于开始年份，请改为 2023 或以后");
        assertThat(lin.page().expectFirst("#yearsTo").val()).isEqualTo("2021");
    }

    @Test
    @DisplayName("more text than a request can hold comes back whole, with how long it may be")
    void tooLong() {
        Citizen lin = new Citizen(town);
        lin.open("/apply/what");
        lin.fill(Map.of("content", "长".repeat(60_000))).send("/apply/what");
        assertThat(lin.answer().statusCode()).isEqualTo(422);
        assertThat(lin.page().text()).contains("最多 4000 个字，现在是 60000 个字");
        assertThat(lin.page().expectFirst("#content").text()).hasSize(60_000);
    }

    private static void drawnWell(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        page.select("main :is(input:not([type=hidden]), select, textarea)").forEach(field -> {
            boolean named = field.parents().is("label")
                    || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(named).as(field.outerHtml()).isTrue();
            for (String id : field.attr("aria-describedby").split(" ")) {
                assertThat(id.isEmpty() || page.getElementById(id) != null)
                        .as(id)
                        .isTrue();
            }
        });
        assertThat(page.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.expectFirst("main button[type=submit]").text()).isEqualTo("继续");
        assertThat(page.text()).doesNotContain("用途：");
    }
}
