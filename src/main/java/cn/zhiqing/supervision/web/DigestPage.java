package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Link;
import java.util.List;

/** 周报. */
public record DigestPage(
        String title,
        String sub,
        List<Link> tabs,
        String before,
        String after,
        String textHref,
        List<OverviewPage.Kpi> kpis,
        FigureTable table,
        List<CaseRow> overdue,
        List<CaseRow> late) {

    public DigestPage {
        tabs = List.copyOf(tabs);
        kpis = List.copyOf(kpis);
        overdue = List.copyOf(overdue);
        late = List.copyOf(late);
    }
}
