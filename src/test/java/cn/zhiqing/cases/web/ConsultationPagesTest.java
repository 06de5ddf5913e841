package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条例第三十二条、第三十四条: a consulted body sees the question, answers it, and learns nothing of the applicant")
class ConsultationPagesTest {

    private static final String ASKS = "hejing";
    private static final String ASKED = "maxiao";
    private static final String QUESTION = "请答复你局是否同意公开会签稿";
    private static final String INFORMATION = "2019年片区更新会签文件";

    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    private static String today() {
        return window.today().toString();
    }

    private static String underReview() {
        String path = "/cases/" + window.arrived();
        window.fill(ASKS, path + "/register", "on", today());
        window.fill(ASKS, path + "/assign", "on", today(), "to", window.clerk.toString());
        return path;
    }

    private static String zyj(String path) {
        return window.get(ASKS, path + "/consult-agency").page().select("select[name=agency] option").stream()
                .filter(option -> option.text().contains("资源局"))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private static Window.Answer consult(String path, String question, String information) {
        return window.fill(
                ASKS,
                path + "/consult-agency",
                "on",
                today(),
                "relation",
                "OTHER",
                "agency",
                zyj(path),
                "question",
                question,
                "information",
                information,
                "answerBy",
                window.today().plusDays(9).toString());
    }

    /** The address of the youngest letter that waits. */
    private static String letter() {
        var page = window.get(ASKED, "/consultations");
        wellFormed(page.page());
        assertThat(page.text()).contains(QUESTION).doesNotContain(Window.SUBJECT);
        return page.page().select("table a.ttl").attr("href");
    }

    @Test
    @DisplayName("asked, signed for, answered on its own page; the answer stands in the asking case with who gave it")
    void answered() {
        String path = underReview();
        assertThat(window.get(ASKS, path + "/consult-agency")
                        .page()
                        .select("textarea[name=information]")
                        .text())
                .as("the applicant's words are not copied to another body by the form")
                .isEmpty();
        assertThat(consult(path, QUESTION, INFORMATION).status()).isEqualTo(303);
        String letter = letter();
        var page = window.get(ASKED, letter);
        wellFormed(page.page());
        assertThat(page.text())
                .contains(QUESTION, INFORMATION, "济南市科技局", "不写申请人")
                .doesNotContain(Window.SUBJECT, Window.NAME, "林*", "138****", "何静");
        assertThat(window.get(ASKED, path).status()).isEqualTo(404);
        assertThat(window.get(ASKED, path + "/consultation-answer").status()).isEqualTo(404);
        assertThat(window.post(ASKED, letter + "/receipt", page.hidden()).place())
                .endsWith(letter);
        assertThat(window.get(ASKS, path).text()).contains("马骁（市资源局）");

        var empty = window.fill(ASKED, letter, "answer", "");
        assertThat(empty.status()).isEqualTo(422);
        wellFormed(empty.page());
        var unreasoned = window.fill(ASKED, letter, "opinion", "OBJECTS", "answer", " ");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.text()).contains("请写明是哪一部分、为什么");
        assertThat(window.fill(ASKED, letter, "opinion", "AGREES_IN_PART", "answer", "附件三是内部测算，不同意公开")
                        .status())
                .isEqualTo(303);
        assertThat(window.get(ASKED, letter).text()).contains("我们的答复", "附件三是内部测算");
        assertThat(window.get(ASKS, path).text()).contains("附件三是内部测算", "马骁（市资源局）");
        assertThat(window.fill(ASKED, letter, "opinion", "AGREES").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("nobody else opens it: not the asking body, not a third body, not a reviewer, not without a token")
    void nobodyElse() {
        consult(underReview(), QUESTION, INFORMATION);
        String letter = letter();
        for (String other : new String[] {ASKS, "sunlimin", "zhoujianguo", "chenli"}) {
            assertThat(window.get(other, letter).status()).as(other).isEqualTo(404);
            assertThat(window.post(other, letter, Map.of(), "opinion", "AGREES").status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(window.post(other, letter + "/receipt", Map.of()).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(window.get(ASKED, letter.replaceFirst("-\\d+$", "-99")).status())
                .isEqualTo(404);
        assertThat(window.get(ASKED, "/consultations/x").status()).isEqualTo(404);
        assertThat(window.get("sunlimin", "/consultations").status()).isEqualTo(404);
        assertThat(window.statusWithoutCsrf(ASKED, letter)).isEqualTo(403);
    }

    @Test
    @DisplayName("a letter that names the applicant, however it is spaced, is not sent; to a third party neither")
    void discreet() {
        String path = underReview();
        for (String told : new String[] {"申请人林晓岚要求公开", "林 晓 岚来函", "电话１３８ １２３４ ５６７８", Window.ID}) {
            var refused = consult(path, told, INFORMATION);
            assertThat(refused.status()).as(told).isEqualTo(422);
            assertThat(refused.text()).contains("不能透露申请人是谁");
            assertThat(window.fill(
                                    ASKS,
                                    path + "/consult-third-party",
                                    "on",
                                    today(),
                                    "party",
                                    "某评估公司",
                                    "question",
                                    told)
                            .status())
                    .as(told)
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("a letter whose asking case was withdrawn is over: nothing can be answered and nothing is told")
    void over() {
        String path = underReview();
        consult(path, QUESTION, INFORMATION);
        String letter = letter();
        var form = window.get(ASKED, letter);
        window.fill(ASKS, path + "/withdraw", "on", today(), "statement", "已从别处获得");
        assertThat(window.get(ASKED, letter).text()).contains("不需要再答复").doesNotContain("撤回");
        assertThat(window.post(ASKED, letter, form.hidden(), "opinion", "AGREES")
                        .status())
                .isEqualTo(422);
    }
}
