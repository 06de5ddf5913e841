package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Lamp;
import cn.zhiqing.ui.Link;
import java.util.List;

/** 监管概览: a city, or a body, at a glance. */
public record OverviewPage(
        String title,
        String sub,
        List<Link> tabs,
        List<Choice> bodies,
        String body,
        List<Choice> spans,
        String span,
        List<Lamp> lamps,
        List<Kpi> kpis,
        List<CaseRow> overdue,
        long overdueCount,
        String overdueHref,
        List<UrgeRow> urges,
        String urgesHref,
        FigureTable table,
        List<Link> exports) {

    public OverviewPage {
        tabs = List.copyOf(tabs);
        lamps = List.copyOf(lamps);
        kpis = List.copyOf(kpis);
        overdue = List.copyOf(overdue);
        urges = List.copyOf(urges);
        exports = List.copyOf(exports);
    }

    /** A large number with what it means: {@code below} may be empty. */
    public record Kpi(String label, String value, String unit, String href, String detail, String below) {}
}
