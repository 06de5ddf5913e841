package cn.zhiqing.archive.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import java.util.List;

/** 归档包清单. */
public record ListPage(
        String sub,
        List<Link> tabs,
        List<Filter> filters,
        List<PackageRow> rows,
        Pager pager,
        boolean many,
        boolean filtered) {

    public ListPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /** One choice above the table. */
    public record Filter(String name, String label, String value, List<Choice> choices) {}
}
