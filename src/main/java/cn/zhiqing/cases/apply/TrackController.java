package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.FormTokens.Turn;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 查进度: what the applicant sees and may do, after query code and second factor. */
@Controller
@RequestMapping("/track")
class TrackController {

    private static final int LONGEST = 4000;

    private final Tracking tracking;
    private final CaseDesk desk;
    private final FormTokens tokens;
    private final CityClock clock;
    private final TrackedView view;
    private final OwnFiles files;

    TrackController(
            Tracking tracking, CaseDesk desk, FormTokens tokens, CityClock clock, TrackedView view, OwnFiles files) {
        this.files = files;
        this.view = view;
        this.tracking = tracking;
        this.desk = desk;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/case")
    ModelAndView show(HttpServletRequest request) {
        return mine(request)
                .map(found -> Pages.show("apply/tracked", page(found, "", FormErrors.none(), request)))
                .orElseGet(() -> Pages.after("/track"));
    }

    @PostMapping("/correction")
    ModelAndView correct(
            @RequestParam(defaultValue = "") String content,
            @RequestParam(name = FormTokens.FIELD, required = false) @Nullable String token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        FormErrors wrong = mine(request)
                .filter(found -> !found.correctionItems().isEmpty())
                .map(found -> files.take(found, request))
                .orElse(FormErrors.none())
                .when(content.isBlank(), "content", "请写明要补充的内容");
        if (wrong.any()) {
            return again(request, content, wrong);
        }
        int length = content.strip().replace("\r\n", "\n").length();
        if (length > LONGEST) {
            String words = "补充的内容最多 %d 个字，现在是 %d 个；更长的请邮寄或者当面提交".formatted(LONGEST, length);
            return again(request, content, FormErrors.none().with("content", words));
        }
        return act(
                request,
                token,
                content,
                redirect,
                "补正内容已收到，答复期限从今天起重新计算。",
                found -> new CaseCommand.ReceiveCorrection(found.summary().id(), clock.today(), content.strip()));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(name = FormTokens.FIELD, required = false) @Nullable String token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (sure.isEmpty()) {
            return again(request, "", FormErrors.none().with("sure", "要撤回申请，请先勾选确认"));
        }
        return act(
                request,
                token,
                "",
                redirect,
                "申请已撤回。以后需要时可以重新申请。",
                found -> new CaseCommand.Withdraw(found.summary().id(), clock.today(), "申请人在网上撤回。"));
    }

    @PostMapping("/leave")
    ModelAndView leave(HttpServletRequest request) {
        TrackSession.leave(request);
        return Pages.after("/");
    }

    private interface Wish {
        CaseCommand of(TrackedCase found);
    }

    private ModelAndView act(
            HttpServletRequest request,
            @Nullable String token,
            String typed,
            RedirectAttributes redirect,
            String done,
            Wish wish) {
        Optional<TrackedCase> mine = mine(request);
        if (mine.isEmpty()) {
            return Pages.after("/track");
        }
        Turn turn = tokens.take(request, token);
        if (turn instanceof Turn.Altered) {
            return again(request, typed, FormErrors.none().with("", FormTokens.ALTERED));
        }
        if (turn instanceof Turn.Repeated) {
            Notice.done(redirect, "这一步已经提交过了，不用再交一次。");
            return Pages.after(TrackSession.page(request));
        }
        Outcome<CaseSummary> outcome = handle(request, token, mine.get(), wish);
        if (!outcome.isAccepted()) {
            return again(request, typed, FormErrors.of(outcome.reasons()));
        }
        Notice.done(redirect, done);
        return Pages.after(TrackSession.page(request));
    }

    /** What was not accepted may be sent again from the same page. */
    private Outcome<CaseSummary> handle(
            HttpServletRequest request, @Nullable String token, TrackedCase found, Wish wish) {
        boolean accepted = false;
        try {
            Outcome<CaseSummary> outcome =
                    desk.handle(wish.of(found), found.actor(), found.summary().version());
            accepted = outcome.isAccepted();
            return outcome;
        } finally {
            if (token != null && accepted) {
                tokens.done(request, token, TrackSession.page(request));
            } else if (token != null) {
                tokens.again(request, token);
            }
        }
    }

    private ModelAndView again(HttpServletRequest request, String typed, FormErrors errors) {
        return mine(request)
                .map(found -> Pages.invalid("apply/tracked", page(found, typed, errors, request)))
                .orElseGet(() -> Pages.after("/track"));
    }

    private Optional<TrackedCase> mine(HttpServletRequest request) {
        return TrackSession.mine(request, tracking);
    }

    private TrackPage page(TrackedCase found, String typed, FormErrors errors, HttpServletRequest request) {
        return view.of(
                found,
                new TrackedView.Around(TrackSession.units(request, tracking), TrackSession.unit(request)),
                tokens.fresh(request),
                typed,
                errors);
    }
}
