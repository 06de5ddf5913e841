package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Link;
import java.util.List;

/** 经办人工作量. */
public record PeoplePage(
        String title,
        String sub,
        List<Link> tabs,
        List<Choice> bodies,
        String body,
        List<Choice> spans,
        String span,
        FigureTable table,
        List<Link> exports) {

    public PeoplePage {
        tabs = List.copyOf(tabs);
        exports = List.copyOf(exports);
    }
}
