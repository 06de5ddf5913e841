package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.LetterWordings;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.WordingVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文书模板 as the disclosure office sets it")
class WordingPagesTest {

    private static final String HERE = "/cases/wordings/kjj/L06";
    private static final String OWN = "{收件}\n感谢您说明理由。本机关无法在法定期限内答复：{延迟理由}依据{依据}，确定在{答复期限}前答复您。";

    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    @Test
    @DisplayName("set, looked at in history and in the letter's line, taken back: three pages and nothing lost")
    void life() {
        var list = window.get("hejing", "/cases/wordings");
        ActFormsTest.wellFormed(list.page());
        assertThat(list.text()).contains("L01 登记回执", "L31 转为主动公开告知书", "统一模板");
        var form = window.get("hejing", HERE);
        ActFormsTest.wellFormed(form.page());
        assertThat(form.text()).contains("L06 延迟答复告知书的模板", "{答复期限}", "必备", "虚构的样例", "没有差别", "还没有设定过");
        assertThat(form.page().select(".paper h1")).isEmpty();

        String today = window.today().toString();
        var seen = window.post("hejing", HERE + "/preview", form.hidden(), "text", OWN, "from", today);
        ActFormsTest.wellFormed(seen.page());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select(".paper").text()).contains("感谢您说明理由");
        assertThat(seen.page().select("ins").text()).contains("感谢");
        assertThat(seen.page().select("#text").text()).contains("感谢您说明理由");

        var done = window.post("hejing", HERE, form.hidden(), "text", OWN, "from", today, "remark", "语气更好");
        assertThat(done.status()).isEqualTo(303);
        assertThat(window.get("hejing", done.place()).text()).contains("本机关第1版（自", "第1版", "语气更好", "何静", "现用");
        assertThat(window.get("hejing", "/cases/wordings").text()).contains("本机关第1版");
        var first = window.get("hejing", HERE + "/versions/1");
        ActFormsTest.wellFormed(first.page());
        assertThat(first.text()).contains("感谢您说明理由", "与统一模板的差别").doesNotContain("不一致");
        assertThat(window.get("hejing", HERE + "/versions/2").status()).isEqualTo(404);

        var twice = window.post("hejing", HERE, form.hidden(), "text", OWN, "from", today, "remark", "语气更好");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("已经设定了新的一版");

        var back = window.fill("hejing", HERE, "text", OWN, "from", today, "remark", "试用");
        assertThat(back.text()).contains("与现有的文字相同");
        assertThat(window.post(
                                "hejing",
                                HERE + "/common",
                                window.get("hejing", HERE).hidden(),
                                "text",
                                "随便",
                                "from",
                                today,
                                "remark",
                                "试用结束")
                        .status())
                .isEqualTo(303);
        assertThat(window.get("hejing", HERE).text()).contains("第2版（恢复统一模板）", "已被替换");
        assertThat(window.bean(LetterWordings.class).of(window.kjj, LetterKind.DELAY))
                .extracting(WordingVersion::isCommon)
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("everything wrong at once, each at its field, the text kept; an emptied form is no error page")
    void wrong() {
        var form = window.get("hejing", "/cases/wordings/kjj/L05");
        var back = window.post(
                "hejing",
                "/cases/wordings/kjj/L05",
                form.hidden(),
                "text",
                "{收件}可以申请行政复议，{敬礼}",
                "from",
                "2020-01-01",
                "remark",
                "",
                "number",
                "2099-0001");
        assertThat(back.status()).isEqualTo(422);
        ActFormsTest.wellFormed(back.page());
        assertThat(back.page().select(".summary a[href=#text]")).hasSize(3);
        assertThat(back.page().select(".summary a[href=#from]")).hasSize(1);
        assertThat(back.page().select(".summary a[href=#remark]")).hasSize(1);
        assertThat(back.page().select(".summary a[href=#number]")).hasSize(1);
        assertThat(back.page().select("#text").text()).contains("{敬礼}");
        assertThat(back.text()).contains("没有这样的合并域：敬礼", "不能删去", "救济途径由系统");
        var empty = window.post("hejing", "/cases/wordings/kjj/L05", java.util.Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("请填写生效日期");
    }

    @Test
    @DisplayName(
            "a request of the own body fills the preview, its applicant masked; the letter's page says whose words it has")
    void sample() {
        String key = window.arrived();
        String number = key.substring("kjj-".length());
        String here = "/cases/wordings/kjj/L01";
        var form = window.get("hejing", here);
        var seen = window.post(
                "hejing",
                here + "/preview",
                form.hidden(),
                "text",
                "{收件}\n{答复安排}请保存查询码。",
                "from",
                window.today().toString(),
                "number",
                number);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select(".paper").text()).contains(Window.SUBJECT, "请保存查询码", "林*");
        ActFormsTest.wellFormed(seen.page());
        var letter = window.get("hejing", "/cases/" + key + "/letter/receipt");
        assertThat(letter.page().select("main a[href=" + here + "]").text()).isEqualTo("统一模板");
        assertThat(window.get("zhoujianguo", "/cases/" + key + "/letter/receipt")
                        .text())
                .contains("文字：统一模板");
        var none = window.post("hejing", "/cases/wordings/kjj/L27/preview", form.hidden(), "number", number);
        assertThat(none.text()).contains("没有“不再处理告知书（逾期不缴费）”");
    }

    @Test
    @DisplayName("条例第四条: another body's wordings do not exist, nor any for who is not of the disclosure office")
    void others() {
        for (String path : new String[] {"", "/kjj/L06", "/kjj/L06/versions/1"}) {
            assertThat(window.get("zhoujianguo", "/cases/wordings" + path).status())
                    .isEqualTo(404);
            assertThat(window.get("chenli", "/cases/wordings" + path).status()).isEqualTo(404);
        }
        assertThat(window.get("maxiao", HERE).status()).isEqualTo(404);
        assertThat(window.post("maxiao", HERE, java.util.Map.of(), "text", OWN).status())
                .isEqualTo(404);
        assertThat(window.post("maxiao", HERE + "/common", java.util.Map.of(), "text", OWN)
                        .status())
                .isEqualTo(404);
        assertThat(window.get("hejing", "/cases/wordings/kjj/L99").status()).isEqualTo(404);
        assertThat(window.statusWithoutCsrf("hejing", HERE)).isEqualTo(403);
    }
}
