package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.supervision.Figures;
import cn.zhiqing.supervision.Period;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.Watch;
import cn.zhiqing.supervision.Watch.Workplace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the tables of figures, per body and per person (数表). */
@Component
final class FigureTables {

    private static final String LETTERS = "letters";
    private static final Set<Column> ALL = EnumSet.allOf(Column.class);
    private static final Set<Column> OF_A_PERSON = EnumSet.of(
            Column.OPEN,
            Column.SOON,
            Column.OVERDUE,
            Column.WAITING,
            Column.ENDED,
            Column.ON_TIME,
            Column.EXTENSION,
            Column.CORRECTION,
            Column.REVERSAL);

    private final Watch watch;
    private final UrgeDesk urges;
    private final StaffBook staff;

    FigureTables(Watch watch, UrgeDesk urges, StaffBook staff) {
        this.watch = watch;
        this.urges = urges;
        this.staff = staff;
    }

    /** Now and a year ago. */
    record Both(Figures now, Figures before) {
        static final Both NONE = new Both(Figures.NONE, Figures.NONE);

        Both plus(Both other) {
            return new Both(now.plus(other.now), before.plus(other.before));
        }
    }

    /** One row per body looked at, with urge letters; {@code total} is what stands beneath. */
    FigureTable bodies(Frame frame, Map<BodyId, Both> figures, Both total) {
        Map<BodyId, Integer> letters = urges.open(frame.ids());
        Params params = frame.params();
        List<FigureTable.Line> lines = frame.bodies().stream()
                .sorted(order(params, body -> figures.getOrDefault(body.id(), Both.NONE), letters))
                .map(body -> line(
                        body, figures.getOrDefault(body.id(), Both.NONE), letters.getOrDefault(body.id(), 0), params))
                .toList();
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        List<Cell> foot = cells(ALL, total, params, Params.BODY, frame.body().code(), Params.ONLY, only(params));
        foot.add(letterCell(all, params, frame.body().code(), only(params)));
        return new FigureTable(
                "各机关办理情况", heads(ALL, params, "/supervision", true), lines, lines.size() > 1 ? foot : List.of());
    }

    private static FigureTable.Line line(Body body, Both figures, int letters, Params params) {
        List<Cell> cells = cells(ALL, figures, params, Params.BODY, body.code(), Params.ONLY, "1");
        cells.add(letterCell(letters, params, body.code(), "1"));
        String href = params.address("/supervision", Params.BODY, body.code(), Params.ONLY, "");
        return new FigureTable.Line(body.shortName(), href, "", cells);
    }

    /** The figures of each body looked at, now and a year ago. */
    Map<BodyId, Both> figures(Frame frame) {
        Period period = frame.params().period();
        Map<BodyId, Figures> now = watch.bodies(frame.ids(), period);
        Map<BodyId, Figures> before = watch.bodies(frame.ids(), period.yearBefore());
        Map<BodyId, Both> both = new java.util.LinkedHashMap<>();
        for (Body body : frame.bodies()) {
            both.put(
                    body.id(),
                    new Both(now.getOrDefault(body.id(), Figures.NONE), before.getOrDefault(body.id(), Figures.NONE)));
        }
        return both;
    }

    /** One row per person who has or had requests in the period. */
    FigureTable people(Frame frame) {
        Params params = frame.params();
        Map<Workplace, Figures> now = watch.people(frame.ids(), params.period());
        Map<Workplace, Figures> before =
                watch.people(frame.ids(), params.period().yearBefore());
        Map<BodyId, String> names = new java.util.HashMap<>();
        Map<BodyId, String> codes = new java.util.HashMap<>();
        frame.bodies().forEach(b -> {
            names.put(b.id(), b.shortName());
            codes.put(b.id(), b.code());
        });
        Column by = Params.or(Column.class, params.value(Params.SORT).toUpperCase(java.util.Locale.ROOT), Column.OPEN);
        List<FigureTable.Line> lines = now.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Workplace, Figures> e) -> -by.weight(e.getValue()))
                        .thenComparing(e -> names.getOrDefault(e.getKey().body(), "")))
                .map(e -> line(
                        e.getKey(),
                        new Both(e.getValue(), before.getOrDefault(e.getKey(), Figures.NONE)),
                        params,
                        names,
                        codes))
                .toList();
        return new FigureTable("经办人工作量", heads(OF_A_PERSON, params, "/supervision/people", false), lines, List.of());
    }

    private FigureTable.Line line(
            Workplace place, Both both, Params params, Map<BodyId, String> names, Map<BodyId, String> codes) {
        var person = place.person();
        String who = person == null ? "" : Long.toString(person.value());
        List<Cell> cells = cells(
                OF_A_PERSON,
                both,
                params,
                Params.BODY,
                codes.getOrDefault(place.body(), ""),
                Params.ONLY,
                "1",
                Params.WHO,
                who);
        if (person == null) {
            // a list cannot be asked for what nobody was given: the numbers stand alone
            cells = cells.stream()
                    .map(c -> new Cell(c.text(), c.sub(), "", c.tone()))
                    .toList();
        }
        return new FigureTable.Line(
                person == null ? "未分派" : staff.name(person), "", names.getOrDefault(place.body(), ""), cells);
    }

    private static String only(Params params) {
        return params.only() ? "1" : "";
    }

    private static Comparator<Body> order(
            Params params, java.util.function.Function<Body, Both> figures, Map<BodyId, Integer> letters) {
        String sort = params.value(Params.SORT);
        if (sort.equals(LETTERS)) {
            return Comparator.comparingInt(body -> -letters.getOrDefault(body.id(), 0));
        }
        Column by = Params.read(Column.class, sort.toUpperCase(java.util.Locale.ROOT));
        return by == null
                ? (_, _) -> 0
                : Comparator.comparingDouble(
                        body -> -by.weight(figures.apply(body).now()));
    }

    private static Cell letterCell(int n, Params params, String code, String only) {
        return new Cell(
                Integer.toString(n),
                "",
                n == 0 ? "" : params.elsewhere("/supervision/urges", Params.BODY, code, Params.ONLY, only),
                "");
    }

    private static List<Cell> cells(Set<Column> columns, Both both, Params params, String... changes) {
        List<Cell> cells = new ArrayList<>();
        Period period = params.period();
        for (Column column : columns) {
            List<String> all = new ArrayList<>(List.of(changes));
            all.addAll(List.of(Params.LIST, column.list().name()));
            if (column.list().isOfPeriod()) {
                all.addAll(List.of(
                        Params.FROM,
                        period.from().toString(),
                        Params.UNTIL,
                        period.until().toString()));
            }
            cells.add(column.cell(
                    both.now(), both.before(), params.elsewhere("/supervision/cases", all.toArray(String[]::new))));
        }
        return cells;
    }

    private static List<FigureTable.Head> heads(Set<Column> columns, Params params, String path, boolean letters) {
        String sort = params.value(Params.SORT);
        List<FigureTable.Head> heads = new ArrayList<>();
        for (Column column : columns) {
            heads.add(new FigureTable.Head(
                    column.label(),
                    params.address(path, Params.SORT, column.param()),
                    sort.equals(column.param()),
                    true));
        }
        if (letters) {
            heads.add(
                    new FigureTable.Head("督办", params.address(path, Params.SORT, LETTERS), sort.equals(LETTERS), true));
        }
        return heads;
    }
}
