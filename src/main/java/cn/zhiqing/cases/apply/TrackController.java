package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
            @RequestParam(defaultValue = "") String content, HttpServletRequest request, RedirectAttributes redirect) {
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
                content,
                redirect,
                "补正内容已收到，答复期限从今天起重新计算。",
                found -> new CaseCommand.ReceiveCorrection(found.summary().id(), clock.today(), content.strip()));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @RequestParam(defaultValue = "") String sure, HttpServletRequest request, RedirectAttributes redirect) {
        if (sure.isEmpty()) {
            return again(request, "", FormErrors.none().with("sure", "要撤回申请，请先勾选确认"));
        }
        return act(
                request,
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
            HttpServletRequest request, String typed, RedirectAttributes redirect, String done, Wish wish) {
        Optional<TrackedCase> mine = mine(request);
        if (mine.isEmpty()) {
            return Pages.after("/track");
        }
        TrackedCase found = mine.get();
        String page = TrackSession.page(request);
        Submit<CaseSummary> sent = tokens.once(
                request,
                () -> desk.handle(wish.of(found), found.actor(), found.summary().version()),
                _ -> page);
        return switch (sent) {
            case Submit.Done<CaseSummary> _ -> {
                Notice.done(redirect, done);
                yield Pages.after(page);
            }
            case Submit.Repeated<CaseSummary> repeated -> {
                Notice.done(redirect, repeated.says("这一步已经提交过了，不用再交一次。"));
                yield Pages.after(page);
            }
            case Submit.Back<CaseSummary> back -> again(request, typed, back.errors());
        };
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
