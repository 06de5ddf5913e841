package cn.zhiqing.supervision.web;

import cn.zhiqing.supervision.Figures;
import cn.zhiqing.supervision.Period;
import cn.zhiqing.supervision.Rate;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.web.FigureTables.Both;
import cn.zhiqing.supervision.web.OverviewPage.Kpi;
import java.util.List;

/** The row of large numbers (要数): each says what it was divided by and how it was a year ago. */
final class Kpis {

    private Kpis() {}

    static List<Kpi> of(Params params, Both both) {
        Figures now = both.now();
        Figures before = both.before();
        return List.of(
                new Kpi(
                        "收到申请",
                        Long.toString(now.received()),
                        "件",
                        href(params, WatchList.RECEIVED),
                        "办结 " + now.ended() + " 件",
                        "去年同期收到 " + before.received() + " 件"),
                rate(params, "按期答复率", WatchList.ON_TIME, now.onTimeRate(), before.onTimeRate()),
                rate(params, "延期率", WatchList.EXTENDED, now.extensionRate(), before.extensionRate()),
                rate(params, "补正率", WatchList.CORRECTED, now.correctionRate(), before.correctionRate()),
                rate(params, "复议诉讼被纠正率", WatchList.REVERSED, now.reversalRate(), before.reversalRate()));
    }

    private static Kpi rate(Params params, String label, WatchList list, Rate now, Rate before) {
        String words = now.words();
        boolean any = words.endsWith("%");
        String change = now.against(before);
        return new Kpi(
                label,
                any ? words.substring(0, words.length() - 1) : words,
                any ? "%" : "",
                now.numerator() == 0 ? "" : href(params, list),
                any ? now.fraction() : "没有可以计算的件",
                change.isEmpty() ? "去年同期没有可比的数" : "比去年同期 " + change);
    }

    private static String href(Params params, WatchList list) {
        Period period = params.period();
        return params.elsewhere(
                "/supervision/cases",
                Params.LIST,
                list.name(),
                Params.FROM,
                period.from().toString(),
                Params.UNTIL,
                period.until().toString());
    }
}
