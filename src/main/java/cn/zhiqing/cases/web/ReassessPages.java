package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.reassess.Due;
import cn.zhiqing.cases.reassess.ReassessDesk;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 定期评估: the list of refusals, the judgement on one, the period (条例第十八条). */
@Controller
class ReassessPages {

    static final String HREF = "/cases/reassess";

    private static final String YES = "yes";
    private static final int SIZE = 50;

    private final ReassessDesk desk;
    private final CaseDoor door;
    private final Once once;
    private final CityClock clock;

    ReassessPages(ReassessDesk desk, CaseDoor door, Once once, CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping(HREF)
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "1") String page) {
        mustSee(viewer);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return Pages.show("cases/reassess", page(viewer, number, FormErrors.none()));
    }

    @PostMapping(HREF + "/period")
    ModelAndView period(RedirectAttributes redirect, Viewer viewer, @RequestParam(defaultValue = "") String months) {
        mustSee(viewer);
        if (!months.strip().matches("\\d{1,2}")) {
            var errors = FormErrors.none().with("months", "请填写 1 到 60 的整数");
            return Pages.invalid("cases/reassess", page(viewer, 1, errors));
        }
        Outcome<Integer> set = desk.setPeriod(Integer.parseInt(months.strip()), viewer);
        if (!set.isAccepted()) {
            return Pages.invalid("cases/reassess", page(viewer, 1, FormErrors.of(set.reasons())));
        }
        Notice.done(redirect, "评估周期已改为 " + months.strip() + " 个月。");
        return Pages.after(HREF);
    }

    @GetMapping("/cases/{key}/reassess")
    ModelAndView form(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/askForm", form(request, door.open(viewer, key), Map.of(), FormErrors.none()));
    }

    @PostMapping("/cases/{key}/reassess")
    ModelAndView judge(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = door.open(viewer, key);
        var given = new Given(fields(), params);
        return once.act(
                request,
                redirect,
                given.errors(),
                HREF,
                () -> desk.judge(
                                opened.summary().id(),
                                new ReassessDesk.Judgement(
                                        given.date("on"),
                                        given.choice("judgement", Reassessment.class),
                                        given.yes("told"),
                                        given.text("reason"),
                                        Once.version(params)),
                                viewer)
                        .map(judgement -> {
                            Notice.done(redirect, "已评估：" + opened.number() + "，" + judgement.label() + "。");
                            return HREF;
                        }),
                errors -> Pages.invalid("cases/askForm", form(request, opened, params, errors)));
    }

    private List<Field> fields() {
        return List.of(
                Field.radio(
                        "judgement",
                        "评估结论",
                        "",
                        Arrays.stream(Reassessment.values())
                                .map(one -> new Choice(one.name(), one.label(), one.hint()))
                                .toList()),
                Field.text("reason", "理由", "情形有没有变化，凭什么"),
                Field.radio("told", "是否告知了申请人", "", List.of(Choice.of(YES, "已经告知"), Choice.of("no", "没有告知"))),
                Field.date("on", "评估日期", "").holding(clock.today().toString()));
    }

    private AskFormPage form(
            HttpServletRequest request, Opened opened, Map<String, String> entered, FormErrors errors) {
        List<String> reasons = reasons(opened);
        return new AskFormPage(
                Menu.REASSESS,
                "评估",
                opened.number() + " " + opened.subject(),
                HREF,
                "定期评估",
                opened.href() + "/reassess",
                "条例第十八条",
                "对不予公开的政府信息定期评估审查；因情势变化可以公开的，应当公开。",
                CaseDrawing.asked(opened.view()),
                fields(),
                List.of("原来的答复不变；结论为可以公开的，交主动公开办理。"),
                reasons,
                entered,
                errors,
                desk.seen(opened.summary().id()),
                once.token(request));
    }

    private List<String> reasons(Opened opened) {
        if (!desk.mayJudge(opened.viewer())) {
            return List.of("评估由政务公开办组织，请交由有权的同事办理。（条例第四条）");
        }
        return desk.isRefused(opened.summary().id(), opened.viewer())
                ? List.of()
                : List.of("本件没有不予公开的内容，或者答复还没有发出，不用评估。（条例第十八条）");
    }

    private ReassessPage page(Viewer viewer, int page, FormErrors errors) {
        List<Due> shown = desk.refusals(viewer, (page - 1) * SIZE, SIZE);
        return new ReassessPage(
                desk.due(viewer),
                rows(shown, true, viewer),
                rows(shown, false, viewer),
                new Pager(page, SIZE, desk.all(viewer), "件", HREF + "?"),
                grounds(desk.dueByReply(viewer)),
                desk.years(viewer).stream()
                        .map(y -> new ReassessPage.Year(
                                y.year(), y.judged(), y.staysClosed(), y.mayBePublished(), y.told()))
                        .toList(),
                desk.months(viewer),
                desk.mayJudge(viewer),
                errors);
    }

    private List<ReassessPage.Row> rows(List<Due> shown, boolean due, Viewer viewer) {
        return shown.stream()
                .filter(one -> one.isDueOn(clock.today()) == due)
                .map(one -> row(one, viewer))
                .toList();
    }

    private ReassessPage.Row row(Due one, Viewer viewer) {
        CaseSummary c = one.summary();
        var last = one.last();
        boolean over = last == Reassessment.MAY_BE_PUBLISHED;
        return new ReassessPage.Row(
                door.href(c),
                desk.mayJudge(viewer) && !over ? door.href(c) + "/reassess" : "",
                c.number().toString(),
                ground(c.reply()),
                Dates.full(one.refusedOn()),
                last == null ? "还没有评估" : Dates.full(one.lastOn()) + "　" + last.label(),
                over ? "不再评估" : Dates.full(one.due()));
    }

    private static String ground(@Nullable ReplyKind reply) {
        return reply == null ? "" : reply.label() + "（" + reply.article() + "）";
    }

    private static List<String> grounds(Map<ReplyKind, Long> due) {
        return due.entrySet().stream()
                .map(e -> ground(e.getKey()) + "：" + e.getValue() + " 件")
                .toList();
    }

    private void mustSee(Viewer viewer) {
        if (!desk.may(viewer)) {
            throw CaseDoor.absent();
        }
    }
}
