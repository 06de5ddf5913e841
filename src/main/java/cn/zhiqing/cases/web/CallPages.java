package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.post.Calls;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 电话确认: the applicants to be called today, and the record of each call. */
@Controller
class CallPages {

    static final String HREF = "/cases/intake/calls";

    private static final String REACHED = "REACHED";
    private static final int LONGEST = 200;
    private static final List<Choice> RESULTS = List.of(
            new Choice(REACHED, "已确认收到", "今天就是收到申请之日，答复期限从明天起算"), new Choice("NOT_REACHED", "没有联系上", "明天再打，系统会提醒"));

    private final Calls calls;
    private final CaseDoor door;
    private final Colleagues colleagues;
    private final FormTokens tokens;

    CallPages(Calls calls, CaseDoor door, Colleagues colleagues, FormTokens tokens) {
        this.calls = calls;
        this.door = door;
        this.colleagues = colleagues;
        this.tokens = tokens;
    }

    @GetMapping(HREF)
    ModelAndView list(Viewer viewer) {
        if (!calls.may(viewer)) {
            throw CaseDoor.absent();
        }
        return Pages.show(
                "cases/calls",
                new CallListPage(calls.waiting(viewer).stream().map(this::row).toList()));
    }

    @GetMapping("/cases/{key}/call")
    ModelAndView form(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/call", page(request, allowed(viewer, key), Map.of(), FormErrors.none()));
    }

    @PostMapping("/cases/{key}/call")
    ModelAndView write(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = allowed(viewer, key);
        FormErrors errors = wrong(params);
        if (errors.any()) {
            return back(request, opened, params, errors);
        }
        boolean reached = REACHED.equals(params.get("result"));
        return switch (tokens.once(request, () -> write(opened, reached, params), _ -> HREF)) {
            case Submit.Done<CaseSummary>(CaseSummary now, String _) -> {
                Notice.done(redirect, reached ? "已确认收到，答复期限是 " + Dates.full(now.due()) + "。" : "已记录没有联系上，明天再打。");
                yield Pages.after(reached ? opened.href() : HREF);
            }
            case Submit.Repeated<CaseSummary> repeated -> {
                Notice.done(redirect, repeated.says("这次电话刚才已经记过了，没有重复记录。"));
                yield Pages.after(HREF);
            }
            case Submit.Back<CaseSummary> back -> back(request, opened, params, back.errors());
        };
    }

    private Outcome<CaseSummary> write(Opened opened, boolean reached, Map<String, String> params) {
        return calls.write(
                opened.summary().id(),
                opened.viewer(),
                reached,
                params.getOrDefault("answered", ""),
                params.getOrDefault("note", ""),
                Once.version(params));
    }

    private static FormErrors wrong(Map<String, String> params) {
        String result = params.getOrDefault("result", "");
        return FormErrors.none()
                .when(RESULTS.stream().noneMatch(it -> it.value().equals(result)), "result", "请选择结果")
                .when(
                        result.equals(REACHED)
                                && params.getOrDefault("answered", "").isBlank(),
                        "answered",
                        "请填写接电话的人，例如“申请人本人”")
                .when(params.getOrDefault("answered", "").strip().length() > LONGEST, "answered", "最多 200 个字")
                .when(params.getOrDefault("note", "").strip().length() > LONGEST, "note", "最多 200 个字");
    }

    private Opened allowed(Viewer viewer, String key) {
        Opened opened = door.open(viewer, key);
        if (!door.may(viewer, Act.RECEIVE_CASE, opened.summary())) {
            throw CaseDoor.absent();
        }
        return opened;
    }

    private ModelAndView back(
            HttpServletRequest request, Opened opened, Map<String, String> params, FormErrors errors) {
        return Pages.invalid("cases/call", page(request, opened, params, errors));
    }

    private CallPage page(HttpServletRequest request, Opened opened, Map<String, String> params, FormErrors errors) {
        CaseSummary summary = opened.summary();
        String phone = calls.phone(summary);
        return new CallPage(
                opened.number(),
                opened.href(),
                List.of(
                        new Fact("申请人", opened.view().applicant().name()),
                        new Fact("电话", phone.isEmpty() ? "没有留电话，请用电子邮件或者信函确认" : phone),
                        new Fact("渠道", summary.channel().label()),
                        new Fact("收到", Dates.full(summary.receivedOn()))),
                calls.made(summary.id()).stream().map(this::line).toList(),
                RESULTS,
                summary.stage() == CaseStage.ARRIVED,
                params,
                errors,
                summary.version(),
                tokens.fresh(request));
    }

    private CallPage.Line line(Calls.Call call) {
        return new CallPage.Line(
                Dates.fullMoment(call.at()),
                call.caller() instanceof Actor.Staff staff ? colleagues.name(staff.id()) : "系统",
                call.reached() ? "已确认收到" : "没有联系上",
                call.answered(),
                call.note());
    }

    private CallListPage.Row row(Calls.Waiting it) {
        CaseSummary summary = it.row().summary();
        return new CallListPage.Row(
                door.href(summary) + "/call",
                summary.number().toString(),
                Subjects.brief(it.row().subject()),
                it.row().applicant(),
                it.phone(),
                summary.channel().label(),
                Dates.brief(summary.receivedOn()),
                it.tries(),
                it.late());
    }
}
