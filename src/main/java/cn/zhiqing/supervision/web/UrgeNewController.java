package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeCommand;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.WatchedCase;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 发督办函: from requests chosen on a list. */
@Controller
class UrgeNewController {

    private static final String OVERDUE = "/supervision/cases?set=OVERDUE";
    private static final String HERE = "/supervision/urges/new";
    private static final String FORM = "supervision/urge-new";
    private static final int ANSWER_DAYS = 3;

    private final UrgeDesk desk;
    private final ChosenCases chosen;
    private final Frames frames;
    private final WatchedRows rows;
    private final FormTokens tokens;
    private final UrgeDays days;

    UrgeNewController(
            UrgeDesk desk, ChosenCases chosen, Frames frames, WatchedRows rows, FormTokens tokens, UrgeDays days) {
        this.desk = desk;
        this.chosen = chosen;
        this.frames = frames;
        this.rows = rows;
        this.tokens = tokens;
        this.days = days;
    }

    @GetMapping(HERE)
    ModelAndView ask(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(name = "case", required = false) @Nullable List<String> keys) {
        frames.of(viewer, Map.of());
        if (keys == null || keys.isEmpty()) {
            Notice.refused(redirect, "还没有选件。先在清单左边勾选要督办的件，再点督办。");
            return Pages.after(OVERDUE);
        }
        List<WatchedCase> cases = chosen.of(viewer, keys);
        return Pages.show(FORM, page(request, viewer, cases, "", days.proposed(ANSWER_DAYS), FormErrors.none()));
    }

    @PostMapping(HERE)
    ModelAndView send(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(name = "case") List<String> keys,
            @RequestParam(defaultValue = "") String demand,
            @RequestParam(defaultValue = "") String answerBy) {
        List<WatchedCase> cases = chosen.of(viewer, keys);
        LocalDate day = UrgeDays.read(answerBy);
        if (day == null || bodies(cases).size() != 1) {
            return Pages.invalid(FORM, page(request, viewer, cases, demand, answerBy, missing(day)));
        }
        Submit<Urge> sent =
                tokens.once(request, () -> desk.send(command(viewer, cases, demand, day), viewer), UrgeRows::href);
        return switch (sent) {
            case Submit.Done<Urge>(Urge urge, String place) -> {
                Notice.done(redirect, "已发出%s，%s会在工作台看到。".formatted(urge.title(), frames.shortName(urge.to())));
                yield Pages.after(place);
            }
            case Submit.Repeated<Urge> repeated -> {
                Notice.refused(redirect, repeated.says("这份督办函已经发出过了，没有重复发。"));
                yield Pages.after(repeated.at(OVERDUE));
            }
            case Submit.Back<Urge> back ->
                Pages.invalid(FORM, page(request, viewer, cases, demand, answerBy, back.errors(UrgeForms::errors)));
        };
    }

    private static UrgeCommand.SendUrge command(Viewer viewer, List<WatchedCase> cases, String demand, LocalDate day) {
        return new UrgeCommand.SendUrge(
                viewer.body(), cases.getFirst().body(), ids(cases), Secret.of(demand.strip()), day);
    }

    private FormErrors missing(@Nullable LocalDate day) {
        return FormErrors.none().when(day == null, "answerBy", "写明回复期限，例如 " + days.proposed(ANSWER_DAYS));
    }

    private static List<CaseId> ids(List<WatchedCase> cases) {
        return cases.stream().map(WatchedCase::id).toList();
    }

    private UrgeNewPage page(
            HttpServletRequest request,
            Viewer viewer,
            List<WatchedCase> cases,
            String demand,
            String answerBy,
            FormErrors errors) {
        List<CaseRow> drawn = cases.stream().map(c -> rows.draw(c, viewer)).toList();
        return new UrgeNewPage(
                cases.isEmpty() ? "" : frames.shortName(cases.getFirst().body()),
                drawn,
                drawn.stream().map(CaseRow::key).toList(),
                split(bodies(cases)),
                demand,
                answerBy,
                errors,
                tokens.fresh(request));
    }

    /** A letter goes to one body: of several, each gets a link to a letter of its own. */
    private List<Link> split(Map<BodyId, List<WatchedCase>> bodies) {
        if (bodies.size() == 1) {
            return List.of();
        }
        return bodies.entrySet().stream()
                .map(e -> new Link(
                        "发给%s（%d 件）"
                                .formatted(
                                        frames.shortName(e.getKey()),
                                        e.getValue().size()),
                        HERE + "?"
                                + e.getValue().stream()
                                        .map(c -> "case=" + frames.code(c.body()) + "-" + c.number())
                                        .collect(Collectors.joining("&"))))
                .toList();
    }

    private static Map<BodyId, List<WatchedCase>> bodies(List<WatchedCase> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(WatchedCase::body, LinkedHashMap::new, Collectors.toList()));
    }
}
