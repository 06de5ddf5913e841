package cn.zhiqing.precedents.web;

import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import java.util.List;

/** 本机关的案例: also those that are not shared. */
public record OwnPage(String sub, List<Link> tabs, List<Row> rows, Pager pager, boolean mayPropose) {

    public OwnPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /** One precedent; {@code tone} of its state. */
    public record Row(
            String href,
            String title,
            String standing,
            String tone,
            String edition,
            String kind,
            String author,
            String on) {}
}
