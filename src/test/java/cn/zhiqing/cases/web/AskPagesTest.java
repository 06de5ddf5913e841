package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正和建议、定期评估 as staff see them")
class AskPagesTest {

    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    @Test
    @DisplayName("第四十一条: entered, checked and signed on three pages; the person is masked, the letter is there")
    void correction() {
        var form = window.get("hejing", "/cases/asks/new?kind=RECORDS");
        ActFormsTest.wellFormed(form.page());
        var entered = window.post(
                "hejing",
                "/cases/asks/new",
                form.hidden(),
                "kind",
                "RECORDS",
                "what",
                "登记表出生年份有误",
                "evidence",
                "户口簿复印件",
                "name",
                Window.NAME,
                "idNumber",
                Window.ID,
                "contact",
                Window.PHONE,
                "channel",
                "IN_PERSON",
                "on",
                window.today().toString());
        assertThat(entered.status()).isEqualTo(303);
        String ask = entered.place();
        var page = window.get("hejing", ask);
        assertThat(page.text()).contains("登记表出生年份有误", "待核查", "公开更正〔");
        ActFormsTest.wellFormed(page.page());

        String today = window.today().toString();
        assertThat(window.fill("hejing", ask + "/check", "holds", "yes", "finding", "查原件，属实", "on", today)
                        .status())
                .isEqualTo(303);
        var clerk = window.fill("hejing", ask + "/answer", "answer", "CORRECTED", "reason", "已改正", "on", today);
        assertThat(clerk.status()).isEqualTo(422);
        assertThat(clerk.text()).contains("您的岗位不能办理此项");
        assertThat(window.fill("zhoujianguo", ask + "/answer", "answer", "CORRECTED", "reason", "已改正", "on", today)
                        .status())
                .isEqualTo(303);
        assertThat(window.get("hejing", ask).text()).contains("已经更正", "告知书", "PDF 文件");
        assertThat(window.get("hejing", ask + "/letter?form=PDF").status()).isEqualTo(200);
        assertThat(window.get("maxiao", ask).status()).isEqualTo(404);
        assertThat(window.get("maxiao", ask + "/letter").status()).isEqualTo(404);
        assertThat(window.get("hejing", "/cases/asks").text()).contains("登记表出生年份有误", "已经更正");
    }

    @Test
    @DisplayName("第四十四条: an empty form comes back with 422, each error linked to its field")
    void suggestion() {
        var form = window.get("hejing", "/cases/asks/new?kind=PUBLICATION");
        var back = window.post("hejing", "/cases/asks/new", form.hidden(), "kind", "PUBLICATION");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select(".summary a[href=#what]")).hasSize(1);
        ActFormsTest.wellFormed(back.page());
        assertThat(window.get("chenli", "/cases/asks").status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "第十八条: the list says when nothing is due; the period is set by the office; an open case is not assessed")
    void reassess() {
        var list = window.get("hejing", "/cases/reassess");
        assertThat(list.text()).contains("定期评估", "每隔几个月评估一次");
        ActFormsTest.wellFormed(list.page());
        assertThat(window.post("hejing", "/cases/reassess/period", Map.of(), "months", "0")
                        .status())
                .isEqualTo(422);
        assertThat(window.post("hejing", "/cases/reassess/period", Map.of(), "months", "18")
                        .status())
                .isEqualTo(303);
        assertThat(window.get("hejing", "/cases/reassess").text()).contains("满 18 个月");
        String key = window.arrived();
        assertThat(window.get("hejing", "/cases/" + key + "/reassess").text()).contains("现在不能办", "不用评估");
        assertThat(window.get("maxiao", "/cases/" + key + "/reassess").status()).isEqualTo(404);
    }
}
