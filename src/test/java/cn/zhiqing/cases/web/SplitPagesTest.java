package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拆分事项 as the clerk sees it (国办函〔2020〕109号)")
class SplitPagesTest {

    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    private static Window.Answer press(String key, String... entered) {
        String path = "/cases/" + key + "/split";
        Map<String, String> hidden = new HashMap<>(window.get("hejing", path).hidden());
        return window.post("hejing", path, hidden, entered);
    }

    @Test
    @DisplayName("without scripts a field is added and taken away by buttons of the form; what was typed stays")
    void fieldsComeAndGo() {
        String key = window.arrived();
        var more = press(key, "matter1", "批复", "matter2", "决算", "more", "1");
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("textarea")).hasSize(3);
        var less = press(key, "matter1", "批复", "matter2", "决算", "matter3", "公示", "less", "2");
        assertThat(less.page().select("textarea").eachText()).containsExactly("批复", "公示");
        ActFormsTest.wellFormed(more.page());
    }

    @Test
    @DisplayName("a field left blank is named and linked; what the law forbids comes back with its article")
    void mistakes() {
        String key = window.arrived();
        var blank =
                press(key, "matter1", "批复", "matter2", "", "on", window.today().toString());
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.page().select(".summary a[href=#matter2]")).hasSize(1);
        var twice = press(
                key, "matter1", "批复", "matter2", "批复", "on", window.today().toString());
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("有两项写的内容相同");
    }

    @Test
    @DisplayName("the units stand on the page of the cover and on each of theirs; merged, the cover goes on")
    void thereAndBack() {
        String key = window.arrived();
        var done = press(
                key,
                "matter1",
                "片区征收补偿方案",
                "matter2",
                "评估机构选定结果",
                "on",
                window.today().toString());
        assertThat(done.status()).isEqualTo(303);
        var cover = window.get("hejing", "/cases/" + key);
        assertThat(cover.text()).contains("一并提出的各项", "分为 2 件", "片区征收补偿方案", "评估机构选定结果", "已拆分");
        String unit =
                cover.page().select("section[aria-labelledby=h-units] td a").attr("href");
        var page = window.get("hejing", unit);
        assertThat(page.text()).contains("本件 ·", "片区征收补偿方案").doesNotContain(Window.SUBJECT);
        assertThat(page.page()
                        .select("section[aria-labelledby=h-units] header a")
                        .attr("href"))
                .isEqualTo("/cases/" + key);
        assertThat(window.get("maxiao", unit).status()).isEqualTo(404);

        var merged = window.fill(
                "hejing",
                "/cases/" + key + "/merge",
                "reason",
                "同属一个项目",
                "on",
                window.today().toString());
        assertThat(merged.status()).isEqualTo(303);
        assertThat(window.get("hejing", "/cases/" + key).text()).contains("拆分过，已经合并", "已并回");
        assertThat(window.get("hejing", unit).text()).contains("已并回");
    }
}
