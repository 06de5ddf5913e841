package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Table1Cell;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The annual report of a body, before and after publication (条例第四十九条、第五十条)")
class AnnualReportPagesTest {

    private final WholeCity city = WholeCity.shared();
    private final int year = city.bean(CityClock.class).today().getYear() - 1;
    private final String page = "/reports/annual/kjj/" + year;

    @Test
    @DisplayName("a year that has not begun has no report")
    void future() {
        assertThat(city.get("hejing", "/reports/annual/kjj/" + (year + 1)).status())
                .isEqualTo(200);
        assertThat(city.get("hejing", "/reports/annual/kjj/" + (year + 2)).status())
                .isEqualTo(404);
        assertThat(city.get("hejing", "/reports/annual/kjj/2099").status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "six sections in order; published figures stay as they were, with who and when; a new edition only for a change")
    void publication() {
        Document before = look(page);
        assertThat(before.select(".secs a").eachText())
                .extracting(text -> text.substring(0, 2))
                .containsExactly("一、", "二、", "三、", "四、", "五、", "六、");
        before.select(".secs a")
                .forEach(link -> assertThat(before.select(link.attr("href"))).hasSize(1));
        assertThat(before.select(".secs").text()).contains("还缺 10 个数", "由办理记录得出", "另行撰写");
        enter(3);
        assertThat(look(page).select(".ph").text()).contains("公布年报");
        assertThat(city.post("hejing", page + "/publish").status()).isEqualTo(303);

        Document published = look(page);
        assertThat(published.select(".frozen").text()).contains("已公布", "第 1 版", "何静公布", "已经固定", "台账与公布的数字一致");
        assertThat(published.select(".ph").text()).doesNotContain("公布年报", "公布第");
        assertThat(published.select("form input.in")).isEmpty();

        enter(4);
        assertThat(look(page).select(".frozen").text()).contains("台账有 1 个数变化");
        assertThat(look(page).select("section[aria-labelledby=h-s2]").text()).contains("本年制发件数 3");
        Document ledger = look(page + "?as=ledger");
        assertThat(ledger.select(".ph").text()).contains("公布第 2 版").doesNotContain("公布年报");
        assertThat(ledger.select("input[name=" + Table1Cell.RULE_ISSUED.id() + "]")
                        .val())
                .isEqualTo("4");
    }

    private void enter(int issued) {
        List<String> typed = new ArrayList<>(List.of("source", "法制科台账"));
        for (Table1Cell cell : ReportFormat.FORMAT_2021.table1()) {
            typed.add(cell.id());
            typed.add(cell == Table1Cell.RULE_ISSUED ? String.valueOf(issued) : "5");
        }
        var answer = city.post("hejing", page + "/figures", typed.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private Document look(String path) {
        var answer = city.get("hejing", path);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}
