package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 检索记录 on the pages: recorded, shown, proposed for the letter. */
class SearchPagesTest {

    private static final String CLERK = "hejing";
    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    @Test
    @DisplayName("条例第三十六条第（四）项: 不存在 is refused, a search is recorded, the letter's paragraph is proposed from it")
    void notHeld() {
        String today = window.today().toString();
        String path = "/cases/" + window.arrived();
        window.fill(CLERK, path + "/register", "on", today);
        window.fill(CLERK, path + "/assign", "on", today, "to", window.clerk.toString());
        assertThat(window.get(CLERK, path + "/decide?step=4").text()).contains("还没有登记检索");
        var early = window.fill(
                CLERK, path + "/decide?kind=NOT_EXIST", "SEARCH_RECORD", "查过", "REASON", "没有制作", "on", today);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("请先登记检索", "第三十六条第（四）项");
        wellFormed(early.page());

        assertThat(window.get(CLERK, path).page().select("a[href$=/record-search]"))
                .isNotEmpty();
        var form = window.get(CLERK, path + "/record-search");
        wellFormed(form.page());
        assertThat(form.page().select("input[name=searcher]").attr("value")).isEqualTo("何静");
        var done = window.fill(
                CLERK,
                path + "/record-search",
                "on",
                today,
                "place",
                "公文管理系统",
                "words",
                "经十一路 征收",
                "period",
                "2015年至2020年",
                "hits",
                "0",
                "searcher",
                "何静");
        assertThat(done.status()).isEqualTo(303);
        assertThat(window.get(CLERK, path).text()).contains("检索记录", "公文管理系统", "检索人：何静");
        assertThat(window.get(CLERK, path + "/decide?step=4").text()).contains("以“经十一路 征收”为关键词检索公文管理系统");
        var draft = window.get(CLERK, path + "/decide?kind=NOT_EXIST");
        assertThat(draft.page().select("textarea[name=SEARCH_RECORD]").text())
                .contains("公文管理系统", "文件时间为2015年至2020年", "检得 0 件")
                .doesNotContain("何静");
        assertThat(window.fill(
                                CLERK,
                                path + "/decide?kind=NOT_EXIST",
                                "SEARCH_RECORD",
                                "检索公文管理系统，检得 0 件",
                                "REASON",
                                "没有制作",
                                "on",
                                today)
                        .status())
                .isEqualTo(303);
    }
}
