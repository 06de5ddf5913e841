package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Lamp;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import java.util.List;

/**
 * 监管清单.
 *
 * @param mayUrge whether letters can be sent from here
 * @param emptyText the next step when there is nothing
 */
public record CasesPage(
        String title,
        String sub,
        List<Link> tabs,
        List<Lamp> lamps,
        List<Filter> filters,
        String from,
        String until,
        List<CaseRow> rows,
        Pager pager,
        boolean mayUrge,
        boolean many,
        String emptyTitle,
        String emptyText,
        String reset,
        List<Link> exports) {

    public CasesPage {
        tabs = List.copyOf(tabs);
        lamps = List.copyOf(lamps);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
        exports = List.copyOf(exports);
    }

    /** One choice above the table. */
    public record Filter(String name, String label, String value, List<Choice> choices) {}
}
