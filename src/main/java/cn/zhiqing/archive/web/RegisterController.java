package cn.zhiqing.archive.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.Destruction;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.FormTokens.Turn;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一份销毁清册: a second person approves it or says no; who proposed it may take it back. */
@Controller
@RequestMapping("/archive/destruction/{register}")
class RegisterController {

    private final DestructionDesk desk;
    private final RegisterDrawing drawing;
    private final FormTokens tokens;

    RegisterController(DestructionDesk desk, RegisterDrawing drawing, FormTokens tokens) {
        this.desk = desk;
        this.drawing = drawing;
        this.tokens = tokens;
    }

    /** What was sent. */
    private record Sent(
            HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, String opinion, String token) {}

    @GetMapping
    ModelAndView show(HttpServletRequest request, Viewer viewer, @PathVariable String register) {
        Destruction found = find(register, viewer);
        return Pages.show(
                "archive/register", drawing.page(found, viewer, "", tokens.fresh(request), FormErrors.none()));
    }

    @PostMapping("/approve")
    ModelAndView approve(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String register,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Destruction found = find(register, viewer);
        return once(
                new Sent(request, redirect, viewer, opinion, token),
                found,
                () -> desk.approve(found.id(), version, Secret.of(opinion), viewer),
                "已批准，档案已销毁。");
    }

    @PostMapping("/reject")
    ModelAndView reject(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String register,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Destruction found = find(register, viewer);
        return once(
                new Sent(request, redirect, viewer, opinion, token),
                found,
                () -> desk.reject(found.id(), version, Secret.of(opinion), viewer),
                "已退回，档案继续保管。");
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String register,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Destruction found = find(register, viewer);
        return once(
                new Sent(request, redirect, viewer, "", token),
                found,
                () -> desk.withdraw(found.id(), version, viewer),
                "已撤回。");
    }

    private ModelAndView once(Sent sent, Destruction register, Supplier<Outcome<Destruction>> act, String done) {
        String here = RegisterDrawing.href(register);
        Turn turn = tokens.take(sent.request(), sent.token());
        if (turn instanceof Turn.Repeated) {
            return Pages.after(here);
        }
        if (!(turn instanceof Turn.First)) {
            return invalid(sent, register, FormErrors.none().with("", FormTokens.UNPROVEN));
        }
        Outcome<Destruction> outcome = act.get();
        if (!outcome.isAccepted()) {
            tokens.again(sent.request(), sent.token());
            Refusal first = outcome.reasons().getFirst();
            return invalid(
                    sent,
                    find(Long.toString(register.id()), sent.viewer()),
                    first.code().equals("REASON_MISSING")
                            ? FormErrors.none().with("opinion", first.message())
                            : FormErrors.of(List.copyOf(outcome.reasons())));
        }
        tokens.done(sent.request(), sent.token(), here);
        Notice.done(sent.redirect(), done);
        return Pages.after(here);
    }

    private ModelAndView invalid(Sent sent, Destruction register, FormErrors errors) {
        return Pages.invalid(
                "archive/register",
                drawing.page(register, sent.viewer(), sent.opinion(), tokens.fresh(sent.request()), errors));
    }

    private Destruction find(String register, Viewer viewer) {
        return register.matches("\\d{1,18}")
                ? desk.find(Long.parseLong(register), viewer).orElseThrow(PackageDoor::absent)
                : notThere();
    }

    private static Destruction notThere() {
        throw PackageDoor.absent();
    }
}
