package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.supervision.Watch;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.WatchQuery;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 监管清单: filtered by its address, a row opens the case. */
@Controller
class CasesController {

    private static final String HERE = "/supervision/cases";
    private static final int SIZE = 20;

    private final Frames frames;
    private final Watch watch;
    private final WatchedRows rows;
    private final CaseFilters filters;

    CasesController(Frames frames, Watch watch, WatchedRows rows, CaseFilters filters) {
        this.frames = frames;
        this.watch = watch;
        this.rows = rows;
        this.filters = filters;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer, @RequestParam Map<String, String> given) {
        Frame frame = frames.of(viewer, given);
        Params params = frame.params();
        WatchQuery query = params.query(frame.ids());
        long total = watch.count(query);
        List<CaseRow> shown = watch.page(query, params.page(), SIZE).stream()
                .map(c -> rows.draw(c, viewer))
                .toList();
        var period = query.period();
        String when = period == null ? "" : "，" + Dates.full(period.from()) + "至" + Dates.full(period.until());
        return Pages.show(
                "supervision/cases",
                new CasesPage(
                        query.list().label() + "的件",
                        frame.name() + " " + total + " 件" + when,
                        frame.tabs(),
                        Lamps.of(params, watch.lights(frame.ids())),
                        filters.of(frame),
                        params.value(Params.FROM),
                        params.value(Params.UNTIL),
                        shown,
                        new Pager(params.page(), SIZE, total, "件", params.withoutPage(HERE)),
                        shown.stream().anyMatch(CaseRow::mayUrge),
                        frame.many(),
                        params.filtered() ? "没有符合这些条件的件" : "这份清单现在是空的",
                        empty(query.list(), params.filtered()),
                        params.elsewhere(HERE, Params.LIST, query.list().name()),
                        Exports.links(params, "cases")));
    }

    private static String empty(WatchList list, boolean filtered) {
        if (filtered) {
            return "试试少选一个条件，或者点“重置”。";
        }
        return switch (list) {
            case OVERDUE -> "没有超期未答复的件。可以看快到期的件，早一点提醒。";
            case SOON -> "近几个工作日没有到期的件。";
            case LATE -> "这段时间的答复都在期限以内。";
            case REVERSED -> "这段时间没有被复议、诉讼纠正的件。";
            default -> "换一个机关或者时段再看。";
        };
    }
}
