package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.web.QueuePage.Filter;
import cn.zhiqing.cases.web.QueuePage.Hidden;
import cn.zhiqing.cases.web.QueuePage.Tab;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Lamp;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 工作台: the queue, sorted by what is about to be late. */
@Controller
class WorkbenchPages {

    private final CaseDesk desk;
    private final Doorkeeper doorkeeper;
    private final QueueRows rows;
    private final QueueChoices choices;
    private final QueueMemory memory;
    private final WorkbenchNeighbours neighbours;

    WorkbenchPages(
            CaseDesk desk,
            Doorkeeper doorkeeper,
            QueueRows rows,
            QueueChoices choices,
            QueueMemory memory,
            WorkbenchNeighbours neighbours) {
        this.memory = memory;
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.rows = rows;
        this.choices = choices;
        this.neighbours = neighbours;
    }

    @GetMapping("/workbench")
    ModelAndView queue(Viewer viewer, HttpSession session, @RequestParam Map<String, String> params) {
        Set<BodyId> mine = new LinkedHashSet<>(doorkeeper.scope(viewer, Act.SEE_CASE));
        if (mine.isEmpty()) {
            return Pages.after(neighbours.elsewhere(viewer));
        }
        Optional<String> as = memory.recall(viewer, params, session);
        if (as.isPresent()) {
            return Pages.after(as.get());
        }
        boolean ownWork = mine.contains(viewer.body())
                && (doorkeeper.may(viewer, Act.RECEIVE_CASE, viewer.body())
                        || viewer.roles().size() > 1);
        var filters = new QueueFilters(params);
        boolean foreign = mine.size() > 1 && (filters.beneath() || !ownWork);
        Set<BodyId> bodies = foreign ? mine : Set.of(viewer.body());
        Queue queue = desk.queue(filters.query(filters.among(bodies)));
        return Pages.show("cases/queue", page(viewer, filters, queue, bodies, mine.size() > 1 && ownWork));
    }

    private QueuePage page(Viewer viewer, QueueFilters filters, Queue queue, Set<BodyId> bodies, boolean both) {
        boolean foreign = bodies.size() > 1;
        long open = queue.lights().values().stream().mapToLong(Long::longValue).sum();
        var empty = QueueChoices.empty(filters, open);
        return new QueuePage(
                foreign ? "各机关在办的件" : "今天要办的件",
                (foreign ? "各机关 %d 件在办，只看不办，" : "全部渠道 %d 件在办，").formatted(open)
                        + (filters.tab() == QueueTab.OPEN ? "待确认收到的在前，其余按最先到期排列" : "按收到日期排列"),
                !foreign && doorkeeper.may(viewer, Act.RECEIVE_CASE, viewer.body()),
                !foreign && doorkeeper.may(viewer, Act.ASSIGN, viewer.body()),
                foreign,
                both ? (foreign ? "看本机关的件" : "看下级机关的件") : "",
                filters.with(QueueFilters.SCOPE, foreign ? "" : "all"),
                filters.tab() == QueueTab.OPEN ? lamps(filters, queue.lights(), open) : List.of(),
                tabs(filters),
                filters(filters, bodies),
                filters.value(QueueFilters.KEYWORD),
                kept(filters),
                queue.rows().stream().map(rows::draw).toList(),
                new Pager(filters.page(), QueueFilters.SIZE, queue.total(), "件", filters.withoutPage()),
                empty.title(),
                empty.text(),
                filters.cleared(),
                neighbours.hints(viewer));
    }

    private static List<Tab> tabs(QueueFilters filters) {
        return Stream.of(QueueTab.values())
                .map(tab -> new Tab(tab.label(), filters.with(QueueFilters.TAB, tab.word()), tab == filters.tab()))
                .toList();
    }

    private static List<Hidden> kept(QueueFilters filters) {
        var kept = new ArrayList<Hidden>();
        for (String name : List.of(QueueFilters.TAB, QueueFilters.SCOPE, QueueFilters.LAMP)) {
            if (!filters.value(name).isEmpty()) {
                kept.add(new Hidden(name, filters.value(name)));
            }
        }
        return kept;
    }

    /** One body: its staff can be chosen; several: one of them. */
    private List<Filter> filters(QueueFilters filters, Set<BodyId> bodies) {
        boolean several = bodies.size() > 1;
        var offered = new ArrayList<>(
                choices.filters(several ? null : bodies.iterator().next(), filters.tab()));
        if (several) {
            offered.addFirst(QueueChoices.filter(QueueFilters.BODY, "机关", rows.bodies(bodies)));
        }
        return offered.stream()
                .map(filter ->
                        new Filter(filter.name(), filter.label(), filters.value(filter.name()), filter.choices()))
                .toList();
    }

    private static List<Lamp> lamps(QueueFilters filters, Map<Light, Long> lights, long open) {
        String chosen = filters.value(QueueFilters.LAMP);
        var lamps = new ArrayList<Lamp>();
        lamps.add(new Lamp("l0 all", "ink", (int) open, "全部在办", filters.with(QueueFilters.LAMP, ""), chosen.isEmpty()));
        QueueChoices.LAMPS.forEach((light, look) -> {
            long count = lights.getOrDefault(light, 0L);
            if (light != Light.MAY_CLOSE || count > 0 || chosen.equals(light.name())) {
                lamps.add(new Lamp(
                        look.css(),
                        look.tone(),
                        (int) count,
                        look.label(),
                        filters.with(QueueFilters.LAMP, light.name()),
                        chosen.equals(light.name())));
            }
        });
        return lamps;
    }
}
