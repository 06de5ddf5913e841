package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.precedents.Fate;
import cn.zhiqing.precedents.KindGroup;
import cn.zhiqing.precedents.Library;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.Reversals;
import cn.zhiqing.precedents.ShelfQuery;
import cn.zhiqing.precedents.Shelved;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 检索案例: by words, kind of decision, ground, result, body and year; all of it stands in the address. */
@Controller
class LibraryController {

    private static final int SIZE = 20;
    private static final List<String> NAMES = List.of("q", "group", "ground", "fate", "body", "year");

    private final Library library;
    private final PrecedentDesk desk;
    private final RequestDoor requests;
    private final Reversals reversals;

    LibraryController(Library library, PrecedentDesk desk, RequestDoor requests, Reversals reversals) {
        this.reversals = reversals;
        this.library = library;
        this.desk = desk;
        this.requests = requests;
    }

    @GetMapping("/precedents")
    ModelAndView search(Viewer viewer, @RequestParam Map<String, String> given) {
        if (!library.mayRead(viewer)) {
            throw RequestDoor.absent();
        }
        ShelfQuery query = query(given);
        long total = library.count(query);
        int page = page(given);
        return Pages.show(
                "precedents/library",
                new LibraryPage(
                        "全市各机关共享的案例，共 " + total + " 个",
                        tabs(desk, viewer, reversals.maySee(viewer)),
                        query.words(),
                        filters(given),
                        library.page(query, page, SIZE).stream()
                                .map(found -> row(found, query.words()))
                                .toList(),
                        new Pager(page, SIZE, total, "个", address(given)),
                        !query.equals(ShelfQuery.ALL)));
    }

    /** The pages of this module for a person. */
    static List<Link> tabs(PrecedentDesk desk, Viewer viewer, boolean watches) {
        List<Link> tabs = new ArrayList<>(List.of(new Link("共享案例", "/precedents")));
        if (desk.maySeeOwn(viewer)) {
            tabs.add(new Link("本机关的案例", "/precedents/own"));
        }
        if (watches) {
            tabs.add(new Link("纠错理由", "/precedents/reasons"));
        }
        return tabs;
    }

    static int page(Map<String, String> given) {
        String page = given.getOrDefault("page", "");
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    private ShelfQuery query(Map<String, String> given) {
        String year = given.getOrDefault("year", "");
        return new ShelfQuery(
                given.getOrDefault("q", "").strip(),
                constant(KindGroup.class, given.get("group")),
                constant(ReplyKind.class, given.get("ground")),
                constant(Fate.class, given.get("fate")),
                requests.byCode(given.getOrDefault("body", "")).orElse(null),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<LibraryPage.Filter> filters(Map<String, String> given) {
        return List.of(
                filter(given, "group", "决定种类", choices(KindGroup.values(), KindGroup::label)),
                filter(
                        given,
                        "ground",
                        "理由",
                        Arrays.stream(ReplyKind.values())
                                .filter(ReplyKind::isProposed)
                                .map(kind -> Choice.of(kind.name(), kind.label()))),
                filter(given, "fate", "复议、诉讼", choices(Fate.values(), Fate::label)),
                filter(
                        given,
                        "body",
                        "机关",
                        library.bodies().stream()
                                .map(body -> Choice.of(requests.code(body), requests.shortName(body)))),
                filter(
                        given,
                        "year",
                        "决定年份",
                        library.years().stream().map(year -> Choice.of(year.toString(), year + "年"))));
    }

    private static <E extends Enum<E>> Stream<Choice> choices(E[] all, Function<E, String> label) {
        return Arrays.stream(all).map(one -> Choice.of(one.name(), label.apply(one)));
    }

    private static LibraryPage.Filter filter(
            Map<String, String> given, String name, String label, Stream<Choice> choices) {
        return new LibraryPage.Filter(
                name,
                label,
                given.getOrDefault(name, ""),
                Stream.concat(Stream.of(Choice.of("", "全部")), choices).toList());
    }

    private LibraryPage.Row row(Shelved found, String words) {
        return new LibraryPage.Row(
                "/precedents/" + found.id(),
                found.title(),
                Excerpt.of(found.question(), words),
                found.kind().label(),
                found.kind().article(),
                found.fate() == Fate.NONE ? "—" : found.fate().label(),
                tone(found.fate()),
                requests.shortName(found.body()),
                Dates.full(found.decidedOn()),
                found.cited() == 0 ? "" : "引用 " + found.cited() + " 次");
    }

    static String tone(Fate fate) {
        return switch (fate) {
            case CORRECTED -> "red";
            case UPHELD -> "blue";
            case PENDING, OTHER, NONE -> "";
        };
    }

    private static String address(Map<String, String> given) {
        String query = NAMES.stream()
                .filter(name -> !given.getOrDefault(name, "").isBlank())
                .map(name -> name + "=" + URLEncoder.encode(given.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/precedents?" + (query.isEmpty() ? "" : query + "&");
    }
}
