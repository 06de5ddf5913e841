package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeQuery;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 督办函的清单. */
@Controller
class UrgesController {

    private static final String HERE = "/supervision/urges";
    private static final int SIZE = 20;

    private final Frames frames;
    private final UrgeDesk desk;
    private final UrgeRows rows;

    UrgesController(Frames frames, UrgeDesk desk, UrgeRows rows) {
        this.frames = frames;
        this.desk = desk;
        this.rows = rows;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer, @RequestParam Map<String, String> given) {
        Frame frame = frames.of(viewer, given);
        Params params = frame.params();
        UrgeQuery query = params.letters(frame.ids());
        long total = desk.count(query);
        return Pages.show(
                "supervision/urges",
                new UrgesPage(
                        "督办函",
                        frame.name() + "，" + query.standing().label() + " " + total + " 份",
                        frame.tabs(),
                        filters(frame),
                        params.value(Params.FROM),
                        params.value(Params.UNTIL),
                        desk.page(query, params.page(), SIZE).stream()
                                .map(urge -> rows.draw(urge, params.today()))
                                .toList(),
                        new Pager(params.page(), SIZE, total, "份", params.withoutPage(HERE)),
                        frame.bodies().stream().anyMatch(b -> desk.mayUrge(viewer, b.id())),
                        params.elsewhere(HERE),
                        Exports.links(params, "urges")));
    }

    private static List<CasesPage.Filter> filters(Frame frame) {
        List<CasesPage.Filter> filters = new ArrayList<>();
        filters.add(new CasesPage.Filter(
                Params.STANDING,
                "状态",
                frame.params().standing().name(),
                Arrays.stream(UrgeQuery.Standing.values())
                        .map(s -> Choice.of(s.name(), s.label()))
                        .toList()));
        if (frame.many()) {
            filters.add(new CasesPage.Filter(Params.BODY, "被督办机关", frame.body().code(), frame.choices()));
        }
        return filters;
    }
}
