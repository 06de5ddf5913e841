package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.supervision.Period;
import cn.zhiqing.supervision.Watch;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.WatchQuery;
import cn.zhiqing.supervision.web.FigureTables.Both;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 监管概览. */
@Controller
class OverviewController {

    private static final int SHOWN = 5;

    private final Frames frames;
    private final Watch watch;
    private final FigureTables tables;
    private final WatchedRows rows;
    private final UrgeRows letters;

    OverviewController(Frames frames, Watch watch, FigureTables tables, WatchedRows rows, UrgeRows letters) {
        this.frames = frames;
        this.watch = watch;
        this.tables = tables;
        this.rows = rows;
        this.letters = letters;
    }

    @GetMapping("/supervision")
    ModelAndView overview(Viewer viewer, @RequestParam Map<String, String> given) {
        Frame frame = frames.of(viewer, given);
        Params params = frame.params();
        Period period = params.period();
        Map<BodyId, Both> figures = tables.figures(frame);
        Both total = figures.values().stream().reduce(Both.NONE, Both::plus);
        return Pages.show(
                "supervision/overview",
                new OverviewPage(
                        frame.name() + "依申请公开监管",
                        when(period) + "，" + frame.bodies().size() + " 个机关",
                        frame.tabs(),
                        frame.choices(),
                        frame.body().code(),
                        spans(),
                        params.span().name(),
                        Lamps.of(params, watch.lights(frame.ids())),
                        Kpis.of(params, total),
                        overdue(frame),
                        total.now().overdue(),
                        params.elsewhere("/supervision/cases", Params.LIST, WatchList.OVERDUE.name()),
                        letters.open(frame, SHOWN),
                        params.elsewhere("/supervision/urges"),
                        tables.bodies(frame, figures, total),
                        Exports.links(params, "bodies")));
    }

    @GetMapping("/supervision/people")
    ModelAndView people(Viewer viewer, @RequestParam Map<String, String> given) {
        Frame frame = frames.of(viewer, given);
        Period period = frame.params().period();
        return Pages.show(
                "supervision/people",
                new PeoplePage(
                        frame.name() + "经办人工作量",
                        when(period),
                        frame.tabs(),
                        frame.choices(),
                        frame.body().code(),
                        spans(),
                        frame.params().span().name(),
                        tables.people(frame),
                        Exports.links(frame.params(), "people")));
    }

    private static String when(Period period) {
        return Dates.full(period.from()) + "至" + Dates.full(period.until());
    }

    private List<CaseRow> overdue(Frame frame) {
        return watch.page(WatchQuery.of(frame.ids(), WatchList.OVERDUE, null), 1, SHOWN).stream()
                .map(c -> rows.draw(c, frame.viewer()))
                .toList();
    }

    private static List<Choice> spans() {
        return Arrays.stream(Span.values())
                .map(span -> Choice.of(span.name(), span.label()))
                .toList();
    }
}
