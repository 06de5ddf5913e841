package cn.zhiqing.precedents.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Link;
import java.util.List;

/** 被纠正的答复，按理由: a year's remedies by ground and by body. */
public record ReasonsPage(
        String sub, List<Link> tabs, List<Choice> years, String year, List<Row> grounds, List<Row> bodies) {

    public ReasonsPage {
        tabs = List.copyOf(tabs);
        years = List.copyOf(years);
        grounds = List.copyOf(grounds);
        bodies = List.copyOf(bodies);
    }

    /**
     * One line.
     *
     * @param href the corrected precedents it leads to; empty when nothing was corrected
     * @param rate corrected of decided
     */
    public record Row(
            String name, String sub, int decided, int upheld, int corrected, int other, String rate, String href) {}
}
