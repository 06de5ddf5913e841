package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.Reversals;
import cn.zhiqing.precedents.Reversals.Count;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 纠错理由: what reconsideration and courts set aside, by ground and by body. */
@Controller
class ReasonsController {

    private static final int YEARS = 6;

    private final Reversals reversals;
    private final PrecedentDesk desk;
    private final RequestDoor requests;

    ReasonsController(Reversals reversals, PrecedentDesk desk, RequestDoor requests) {
        this.reversals = reversals;
        this.desk = desk;
        this.requests = requests;
    }

    @GetMapping("/precedents/reasons")
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String year) {
        if (!reversals.maySee(viewer)) {
            throw RequestDoor.absent();
        }
        int present = desk.today().getYear();
        int shown = year.matches("20\\d\\d") ? Integer.parseInt(year) : present;
        List<Count> counts = reversals.of(viewer, shown);
        return Pages.show(
                "precedents/reasons",
                new ReasonsPage(
                        "%d年审结 %d 件，纠正 %d 件"
                                .formatted(shown, sum(counts, Count::decided), sum(counts, Count::corrected)),
                        LibraryController.tabs(desk, viewer, true),
                        years(present),
                        Integer.toString(shown),
                        rows(counts, Count::kind, ReasonsController::ground),
                        rows(counts, Count::body, this::body)));
    }

    private static int sum(List<Count> counts, ToIntFunction<Count> part) {
        return counts.stream().mapToInt(part).sum();
    }

    private static List<Choice> years(int present) {
        return IntStream.iterate(present, y -> y - 1)
                .limit(YEARS)
                .mapToObj(y -> Choice.of(Integer.toString(y), y + "年"))
                .toList();
    }

    private static ReasonsPage.Row ground(ReplyKind kind, int[] sum) {
        return row(kind.label(), kind.article(), sum, "/precedents?fate=CORRECTED&ground=" + kind.name());
    }

    private ReasonsPage.Row body(BodyId body, int[] sum) {
        return row(requests.shortName(body), "", sum, "/precedents?fate=CORRECTED&body=" + requests.code(body));
    }

    private static <K> List<ReasonsPage.Row> rows(
            List<Count> counts, Function<Count, K> by, BiFunction<K, int[], ReasonsPage.Row> draw) {
        Map<K, int[]> sums = new LinkedHashMap<>();
        for (Count count : counts) {
            int[] sum = sums.computeIfAbsent(by.apply(count), _ -> new int[3]);
            sum[0] += count.decided();
            sum[1] += count.upheld();
            sum[2] += count.corrected();
        }
        List<ReasonsPage.Row> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(draw.apply(key, sum)));
        rows.sort(Comparator.comparingInt((ReasonsPage.Row row) -> -row.corrected())
                .thenComparingInt(row -> -row.decided()));
        return rows;
    }

    private static ReasonsPage.Row row(String name, String sub, int[] sum, String href) {
        return new ReasonsPage.Row(
                name,
                sub,
                sum[0],
                sum[1],
                sum[2],
                sum[0] - sum[1] - sum[2],
                sum[0] == 0 ? "—" : "%.1f%%".formatted(100.0 * sum[2] / sum[0]),
                sum[2] == 0 ? "" : href);
    }
}
