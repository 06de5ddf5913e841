package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.web.QueuePage.Filter;
import cn.zhiqing.cases.web.QueuePage.Hidden;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Lamp;
import cn.zhiqing.ui.MenuItem;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 工作台: the queue, sorted by what is about to be late. */
@Controller
class WorkbenchPages {

    private static final int MOST_READ = 2000;

    private final CaseDesk desk;
    private final Doorkeeper doorkeeper;
    private final QueueRows rows;
    private final QueueChoices choices;
    private final List<MenuItem> menu;

    WorkbenchPages(CaseDesk desk, Doorkeeper doorkeeper, QueueRows rows, QueueChoices choices, List<MenuItem> menu) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.rows = rows;
        this.choices = choices;
        this.menu = menu;
    }

    @GetMapping("/workbench")
    ModelAndView queue(Viewer viewer, @RequestParam Map<String, String> params) {
        Set<BodyId> mine = new LinkedHashSet<>(doorkeeper.scope(viewer, Act.SEE_CASE));
        if (mine.isEmpty()) {
            return Pages.after(elsewhere(viewer));
        }
        boolean ownWork = mine.contains(viewer.body())
                && (doorkeeper.may(viewer, Act.RECEIVE_CASE, viewer.body())
                        || viewer.roles().size() > 1);
        var filters = new QueueFilters(params);
        boolean foreign = mine.size() > 1 && (filters.beneath() || !ownWork);
        Set<BodyId> bodies = foreign ? mine : Set.of(viewer.body());
        List<Queue.Row> found = new ArrayList<>();
        Queue queue = read(filters, bodies, found);
        long total = filters.needsReading() ? found.size() : queue.total();
        int from = (filters.page() - 1) * QueueFilters.SIZE;
        var shown = filters.needsReading()
                ? found.subList(Math.min(from, found.size()), Math.min(from + QueueFilters.SIZE, found.size()))
                : queue.rows();
        return Pages.show(
                "cases/queue", page(viewer, filters, queue, shown, total, foreign, mine.size() > 1 && ownWork));
    }

    /** Administrators sign in here too and have no cases: they are led to their own pages. */
    private String elsewhere(Viewer viewer) {
        return menu.stream()
                .filter(item -> item.visibleTo(viewer))
                .max(Comparator.comparing(MenuItem::place))
                .orElseThrow(CaseDoor::absent)
                .href();
    }

    /** One page from the desk; or, when rows must be read to be compared, all that fit into {@code found}. */
    private Queue read(QueueFilters filters, Set<BodyId> bodies, List<Queue.Row> found) {
        if (!filters.needsReading()) {
            return desk.queue(filters.query(bodies));
        }
        Queue queue = desk.queue(filters.query(bodies, 0, QueueFilters.MOST));
        queue.rows().stream().filter(filters::fits).forEach(found::add);
        long most = Math.min(queue.total(), MOST_READ);
        for (int page = 1; (long) page * QueueFilters.MOST < most; page++) {
            desk.queue(filters.query(bodies, page, QueueFilters.MOST)).rows().stream()
                    .filter(filters::fits)
                    .forEach(found::add);
        }
        return queue;
    }

    private QueuePage page(
            Viewer viewer,
            QueueFilters filters,
            Queue queue,
            List<Queue.Row> shown,
            long total,
            boolean foreign,
            boolean both) {
        long open = queue.lights().values().stream().mapToLong(Long::longValue).sum();
        var empty = QueueChoices.empty(filters, open);
        return new QueuePage(
                foreign ? "各机关在办的件" : "今天要办的件",
                foreign ? "各机关 %d 件在办，只看不办，按最先到期排列".formatted(open) : "全部渠道 %d 件在办，按最先到期排列".formatted(open),
                !foreign && doorkeeper.may(viewer, Act.RECEIVE_CASE, viewer.body()),
                !foreign && doorkeeper.may(viewer, Act.ASSIGN, viewer.body()),
                foreign,
                both ? (foreign ? "看本机关的件" : "看下级机关的件") : "",
                filters.with(QueueFilters.SCOPE, foreign ? "" : "all"),
                lamps(filters, queue.lights(), open),
                filters(viewer, filters, foreign),
                filters.value(QueueFilters.KEYWORD),
                kept(filters),
                shown.stream().map(rows::draw).toList(),
                new Pager(filters.page(), QueueFilters.SIZE, total, "件", filters.withoutPage()),
                empty.title(),
                empty.text(),
                filters.beneath() ? "/workbench?scope=all" : "/workbench");
    }

    private static List<Hidden> kept(QueueFilters filters) {
        var kept = new ArrayList<Hidden>();
        for (String name : List.of(QueueFilters.SCOPE, QueueFilters.LAMP)) {
            if (!filters.value(name).isEmpty()) {
                kept.add(new Hidden(name, filters.value(name)));
            }
        }
        return kept;
    }

    private List<Filter> filters(Viewer viewer, QueueFilters filters, boolean foreign) {
        return choices.filters(foreign ? null : viewer.body()).stream()
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
