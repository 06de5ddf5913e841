package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import java.util.List;

/** 督办函: the letters of the bodies one watches. */
public record UrgesPage(
        String title,
        String sub,
        List<Link> tabs,
        List<CasesPage.Filter> filters,
        String from,
        String until,
        List<UrgeRow> rows,
        Pager pager,
        boolean mayUrge,
        String reset,
        List<Link> exports) {

    public UrgesPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
        exports = List.copyOf(exports);
    }
}
