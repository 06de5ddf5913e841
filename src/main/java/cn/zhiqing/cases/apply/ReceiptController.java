package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Step;
import cn.zhiqing.ui.StepState;
import cn.zhiqing.ui.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 回执 after handing in; and what keeps a draft for later. */
@Controller
@RequestMapping("/apply")
class ReceiptController {

    private static final int CORRECTION_NOTICE_DAYS = 7;

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Calendars calendars;
    private final DraftSession draft;
    private final FormTokens tokens;
    private final CityClock clock;
    private final Throttle failures = new Throttle(100, Duration.ofMinutes(30));

    ReceiptController(
            CaseDesk desk, Bodies bodies, Calendars calendars, DraftSession draft, FormTokens tokens, CityClock clock) {
        this.bodies = bodies;
        this.desk = desk;
        this.calendars = calendars;
        this.draft = draft;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/receipt")
    ModelAndView receipt(@RequestParam(defaultValue = "") String again, HttpServletRequest request) {
        Optional<Receipt> receipt = HandedIn.last(request);
        if (receipt.isEmpty()) {
            return Pages.after(draft.code(request).isPresent() ? "/apply/check" : "/apply");
        }
        CaseSummary summary = desk.summary(receipt.get().id()).orElseThrow();
        String heading = again.isEmpty() ? "申请已收到" : "这件已经提交过了";
        return Pages.show(
                "apply/receipt",
                new ReceiptPage(
                        heading,
                        !again.isEmpty(),
                        facts(receipt.get(), summary),
                        about(bodies.get(summary.body())),
                        asked(summary),
                        next(summary)));
    }

    private static List<Fact> about(Body body) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("受理机关", body.name())));
        if (!body.office().phone().isBlank()) {
            facts.add(new Fact("电话", body.office().phone()));
        }
        return facts;
    }

    private List<String> asked(CaseSummary summary) {
        return desk.find(summary.id()).stream()
                .flatMap(view -> view.items().stream())
                .flatMap(item -> Stream.of(item.subject(), item.documentNo(), item.features()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<Fact> facts(Receipt receipt, CaseSummary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("申请编号", receipt.number().toString()));
        facts.add(new Fact("查询码", receipt.queryCode().disclose()));
        LocalDate due = summary.due();
        if (summary.receiptDate() == null || due == null) {
            facts.add(new Fact("到达日期", Dates.full(summary.receivedOn())));
            facts.add(new Fact("收到日期", "以双方确认之日为准，我们会与您联系"));
        } else {
            facts.add(new Fact("收到日期", Dates.full(summary.receiptDate())));
            facts.add(new Fact("最迟答复日期", Dates.full(due) + (calendars.current().isProvisional(due) ? "（暂定）" : "")));
        }
        return facts;
    }

    private List<Step> next(CaseSummary summary) {
        LocalDate receipt = summary.receiptDate();
        String until =
                receipt == null ? "" : "，最迟 " + Dates.brief(calendars.current().nth(receipt, CORRECTION_NOTICE_DAYS));
        return List.of(
                new Step(StepState.AHEAD, "我们先看内容是否清楚", "", "不清楚的，7 个工作日内一次告诉您补什么" + until + "。"),
                new Step(StepState.AHEAD, "查找、审查信息", "", "需要征求第三方或者其他机关意见的，所用时间不计入期限，我们会告诉您。"),
                new Step(StepState.AHEAD, "书面答复您", "", "自收到之日起 20 个工作日内。确需延长的，到期前告诉您，最多再延 20 个工作日。"));
    }

    @GetMapping("/save")
    ModelAndView keep(HttpServletRequest request) {
        String code = draft.code(request).map(Secret::disclose).orElse("");
        LocalDate until = clock.today().plusDays(Drafts.DAYS_KEPT);
        return Pages.show("apply/keep", new KeepPage(code, Dates.full(until)));
    }

    @GetMapping("/resume")
    ModelAndView askCode(HttpServletRequest request) {
        return Pages.show("apply/resume", new ResumePage("", tokens.fresh(request), FormErrors.none()));
    }

    @PostMapping("/resume")
    ModelAndView resume(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (draft.resume(request, response, Secret.of(code.strip()))) {
            return Pages.after("/apply/check");
        }
        if (!failures.isOpen(request.getRemoteAddr())) {
            FormErrors busy = FormErrors.none().with("", "没有对上的次数较多，请 " + failures.minutes() + " 分钟后再试。草稿不会丢失。");
            return Pages.invalid("apply/resume", new ResumePage(code, tokens.fresh(request), busy));
        }
        if (!code.isBlank()) {
            failures.count(request.getRemoteAddr());
        }
        FormErrors errors =
                FormErrors.none().with("code", code.isBlank() ? "请填写草稿码" : "没有找到这份草稿。请核对草稿码；超过 7 天没有改动的草稿已经删除");
        return Pages.invalid("apply/resume", new ResumePage(code, tokens.fresh(request), errors));
    }

    /** A shared computer forgets the draft and the receipt. */
    @PostMapping("/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        HandedIn.forget(request);
        draft.leave(request, response);
        return Pages.after("/");
    }
}
