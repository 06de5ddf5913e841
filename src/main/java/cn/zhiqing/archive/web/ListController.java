package cn.zhiqing.archive.web;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.PackageQuery;
import cn.zhiqing.archive.PackageState;
import cn.zhiqing.archive.Period;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** 归档包清单: filtered by its address. */
@Controller
class ListController {

    static final List<Link> TABS = List.of(
            new Link("归档包", "/archive"),
            new Link("鉴定销毁", "/archive/destruction"),
            new Link("保管期限", "/archive/retention"));

    private static final int SIZE = 20;
    private static final List<String> NAMES = List.of("year", "body", "state", "period", "over");

    private final PackageDoor door;
    private final ArchiveRoom room;
    private final Rows rows;

    ListController(PackageDoor door, ArchiveRoom room, Rows rows) {
        this.door = door;
        this.room = room;
        this.rows = rows;
    }

    @GetMapping("/archive")
    ModelAndView list(Viewer viewer, @RequestParam Map<String, String> given) {
        List<Body> all = door.scope(viewer);
        Set<BodyId> chosen = PackageDoor.chosen(all, code(all, given));
        var query = new PackageQuery(
                chosen,
                number(given.getOrDefault("year", "")),
                read(PackageState.class, given.getOrDefault("state", "")),
                read(Period.class, given.getOrDefault("period", "")),
                given.getOrDefault("over", "").equals("true"));
        int page = Math.clamp(number(given.getOrDefault("page", "1")), 1, 10_000);
        long total = room.count(query);
        return Pages.show(
                "archive/list",
                new ListPage(
                        total + " 件",
                        TABS,
                        filters(all, chosen, given),
                        room.page(query, page, SIZE).stream().map(rows::draw).toList(),
                        new Pager(page, SIZE, total, "件", address(given)),
                        all.size() > 1,
                        NAMES.stream()
                                .anyMatch(name -> !given.getOrDefault(name, "").isEmpty())));
    }

    /** A body that is not theirs does not exist; sent as an id or nonsense it does not either. */
    private static String code(List<Body> all, Map<String, String> given) {
        return all.size() > 1 || !given.getOrDefault("body", "").isEmpty() ? given.getOrDefault("body", "") : "";
    }

    private List<ListPage.Filter> filters(List<Body> all, Set<BodyId> chosen, Map<String, String> given) {
        var filters = new ArrayList<ListPage.Filter>();
        filters.add(new ListPage.Filter(
                "year",
                "归档年度",
                given.getOrDefault("year", ""),
                choices(room.years(chosen).stream().map(year -> Choice.of(Integer.toString(year), year + " 年")))));
        if (all.size() > 1) {
            filters.add(new ListPage.Filter(
                    "body",
                    "机关",
                    given.getOrDefault("body", ""),
                    choices(all.stream().map(body -> Choice.of(body.code(), body.shortName())))));
        }
        filters.add(new ListPage.Filter(
                "state",
                "检测结果",
                given.getOrDefault("state", ""),
                choices(Arrays.stream(PackageState.values()).map(s -> Choice.of(s.name(), s.label())))));
        filters.add(new ListPage.Filter(
                "period",
                "保管期限",
                given.getOrDefault("period", ""),
                choices(Arrays.stream(Period.values()).map(p -> Choice.of(p.name(), p.label())))));
        filters.add(new ListPage.Filter(
                "over", "期满", given.getOrDefault("over", ""), choices(Stream.of(Choice.of("true", "已经期满")))));
        return filters;
    }

    private static List<Choice> choices(Stream<Choice> some) {
        return Stream.concat(Stream.of(Choice.of("", "全部")), some).toList();
    }

    private static String address(Map<String, String> given) {
        var address = UriComponentsBuilder.fromPath("/archive");
        NAMES.stream()
                .filter(name -> given.getOrDefault(name, "").matches("[A-Za-z0-9_-]{1,40}"))
                .forEach(name -> address.queryParam(name, given.get(name)));
        String path = address.toUriString();
        return path + (path.contains("?") ? "&" : "?");
    }

    static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
