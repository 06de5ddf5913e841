package cn.zhiqing.archive.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Link;
import java.util.List;

/** 保管期限表. */
public record RetentionPage(
        List<Link> tabs,
        List<Line> lines,
        boolean maySet,
        String body,
        List<Choice> classes,
        List<Choice> periods,
        Entered entered,
        String token,
        FormErrors errors) {

    public RetentionPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
        classes = List.copyOf(classes);
        periods = List.copyOf(periods);
    }

    /** A line of the table. */
    public record Line(String whose, String fileClass, String period, String from) {}

    /** What the form holds. */
    public record Entered(String fileClass, String period, String from) {}
}
