package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseAct;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActFormsTest {

    private static final EnumSet<CaseAct> OWN_PAGES =
            EnumSet.of(CaseAct.PROPOSE_DECISION, CaseAct.PASS_REVIEW, CaseAct.SEND_BACK, CaseAct.SIGN, CaseAct.SPLIT);

    private static Window window;
    private static String key;

    @BeforeAll
    static void open() {
        window = Window.shared();
        key = window.arrived();
    }

    static Stream<CaseAct> plain() {
        return Arrays.stream(CaseAct.values()).filter(act -> !OWN_PAGES.contains(act));
    }

    @Test
    @DisplayName("every act is offered as a form: 33 plain ones, drafting and signing on pages of their own")
    void everyActHasAForm() {
        assertThat(plain())
                .allSatisfy(act -> assertThat(ActForms.of(act)).as(act.label()).isPresent());
        assertThat(OWN_PAGES).allSatisfy(act -> assertThat(ActForm.slug(act)).isIn("decide", "sign", "split"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    @DisplayName("an empty form comes back with 422: a label for each field, each error linked, headings in order")
    void comesBack(CaseAct act) {
        String who = act == CaseAct.REFER_SECRECY ? "sunlimin" : "hejing";
        var answer = window.post(who, "/cases/" + key + "/" + ActForm.slug(act), Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("错误：");
        wellFormed(answer.page());
        assertThat(answer.page().select(".summary a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                answer.page().getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
    }

    /** Labels, one h1, no jump between headings, no personal fact. */
    static void wellFormed(Document page) {
        for (Element field : page.select("main input:not([type=hidden]), main select, main textarea")) {
            boolean labelled = (!field.id().isEmpty()
                            && !page.select("label[for=" + field.id() + "]").isEmpty())
                    || field.closest("label") != null
                    || field.hasAttr("aria-label");
            assertThat(labelled).as("label of " + field.outerHtml()).isTrue();
        }
        List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                .map(h -> Integer.parseInt(h.tagName().substring(1)))
                .toList();
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        int last = 0;
        for (int level : levels) {
            assertThat(level).as("heading levels " + levels).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page.outerHtml()).doesNotContain(Window.NAME, Window.ID, Window.PHONE);
    }
}
