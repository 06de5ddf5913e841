package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.supervision.DigestText;
import cn.zhiqing.supervision.Period;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.WatchedCase;
import cn.zhiqing.supervision.WeeklyDigest;
import cn.zhiqing.supervision.WeeklyDigests;
import cn.zhiqing.supervision.web.OverviewPage.Kpi;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Pages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 周报: what a week changed, the worst first; as a page and as a text for mail. */
@Controller
class DigestController {

    private static final String HERE = "/supervision/digest";

    private final Frames frames;
    private final WeeklyDigests digests;
    private final DigestText text;
    private final WatchedRows rows;

    DigestController(Frames frames, WeeklyDigests digests, DigestText text, WatchedRows rows) {
        this.frames = frames;
        this.digests = digests;
        this.text = text;
        this.rows = rows;
    }

    @GetMapping(HERE)
    ModelAndView week(Viewer viewer, @RequestParam Map<String, String> given) {
        Frame frame = frames.of(viewer, given);
        Params params = frame.params();
        Period week = week(params);
        WeeklyDigest digest = digests.of(frame.body(), frame.ids(), week);
        boolean past = week.until().isBefore(params.today());
        return Pages.show(
                "supervision/digest",
                new DigestPage(
                        frame.name() + "周报",
                        Dates.full(week.from()) + "至" + Dates.full(week.until()),
                        frame.tabs(),
                        params.address(
                                HERE, Params.WEEK, week.from().minusWeeks(1).toString()),
                        past
                                ? params.address(
                                        HERE,
                                        Params.WEEK,
                                        week.from().plusWeeks(1).toString())
                                : "",
                        params.address(HERE + ".txt", Params.WEEK, week.from().toString()),
                        kpis(params, digest),
                        table(params, frame, digest),
                        draw(digest.overdue(), viewer),
                        draw(digest.late(), viewer)));
    }

    @GetMapping(value = HERE + ".txt")
    ResponseEntity<byte[]> plain(Viewer viewer, @RequestParam Map<String, String> given) {
        Frame frame = frames.of(viewer, given);
        WeeklyDigest digest = digests.of(frame.body(), frame.ids(), week(frame.params()));
        return ResponseEntity.ok()
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body(text.of(digest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The week asked for; on Mondays the one that has just ended, else the present one. */
    private static Period week(Params params) {
        LocalDate asked = params.day(Params.WEEK);
        LocalDate day = asked == null || asked.isAfter(params.today())
                ? params.today().minusDays(params.today().getDayOfWeek().getValue() == 1 ? 1 : 0)
                : asked;
        return WeeklyDigests.weekOf(day);
    }

    private List<CaseRow> draw(List<WatchedCase> cases, Viewer viewer) {
        return cases.stream().map(c -> rows.draw(c, viewer)).toList();
    }

    private static List<Kpi> kpis(Params params, WeeklyDigest digest) {
        WeeklyDigest.Line now = digest.total();
        WeeklyDigest.Line before = digest.weekBefore();
        String as = "截至" + Dates.brief(digest.asOf());
        return List.of(
                kpi(
                        params,
                        "收到申请",
                        now.received(),
                        "上周 " + before.received() + " 件",
                        WatchList.RECEIVED,
                        digest.week()),
                kpi(params, "办结", now.ended(), "上周 " + before.ended() + " 件", WatchList.ENDED, digest.week()),
                kpi(params, "超期答复", now.late(), "上周 " + before.late() + " 件", WatchList.LATE, digest.week()),
                kpi(
                        params,
                        "超期未答复",
                        now.overdue(),
                        as + "；本周到期未按期答复 " + now.lapsed() + " 件",
                        WatchList.OVERDUE,
                        digest.week()),
                kpi(params, "快到期", now.soon(), as, WatchList.SOON, digest.week()));
    }

    private static Kpi kpi(Params params, String label, long n, String detail, WatchList list, Period week) {
        return new Kpi(label, Long.toString(n), "件", n == 0 ? "" : href(params, list, week), detail, "");
    }

    private static String href(Params params, WatchList list, Period week, String... more) {
        String[] changes = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(more),
                        list.isOfPeriod()
                                ? java.util.stream.Stream.of(
                                        Params.LIST,
                                        list.name(),
                                        Params.FROM,
                                        week.from().toString(),
                                        Params.UNTIL,
                                        week.until().toString())
                                : java.util.stream.Stream.of(Params.LIST, list.name()))
                .toArray(String[]::new);
        return params.elsewhere("/supervision/cases", changes);
    }

    private FigureTable table(Params params, Frame frame, WeeklyDigest digest) {
        Map<cn.zhiqing.kernel.BodyId, String> codes = new java.util.HashMap<>();
        frame.bodies().forEach(b -> codes.put(b.id(), b.code()));
        List<FigureTable.Head> heads = java.util.stream.Stream.of(
                        "超期未答复", "本周新超期", "超期答复", "快到期", "收到", "办结", "发出督办", "逾期未回复督办")
                .map(label -> new FigureTable.Head(label, "", false, true))
                .toList();
        List<FigureTable.Line> lines = digest.bodies().stream()
                .map(b -> line(params, b, codes.getOrDefault(b.body(), ""), digest.week()))
                .toList();
        return new FigureTable("各机关本周情况，问题多的在前", heads, lines, List.of());
    }

    private static FigureTable.Line line(Params params, WeeklyDigest.Line b, String code, Period week) {
        return new FigureTable.Line(
                b.name(),
                params.elsewhere("/supervision", Params.BODY, code),
                "",
                List.of(
                        cell(params, b.overdue(), WatchList.OVERDUE, week, code, true),
                        new Cell(Long.toString(b.lapsed()), "", "", b.lapsed() > 0 ? "bad" : ""),
                        cell(params, b.late(), WatchList.LATE, week, code, true),
                        cell(params, b.soon(), WatchList.SOON, week, code, false),
                        cell(params, b.received(), WatchList.RECEIVED, week, code, false),
                        cell(params, b.ended(), WatchList.ENDED, week, code, false),
                        new Cell(Long.toString(b.lettersSent()), "", "", ""),
                        new Cell(Long.toString(b.lettersOverdue()), "", "", b.lettersOverdue() > 0 ? "bad" : "")));
    }

    private static Cell cell(Params params, long n, WatchList list, Period week, String code, boolean bad) {
        return new Cell(
                Long.toString(n),
                "",
                n == 0 ? "" : href(params, list, week, Params.BODY, code, Params.ONLY, "1"),
                bad && n > 0 ? "bad" : "");
    }
}
