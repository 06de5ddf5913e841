package cn.zhiqing.archive.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.Destruction;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
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
    private record Sent(HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, String opinion) {}

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
            @RequestParam(defaultValue = "") String opinion) {
        Destruction found = find(register, viewer);
        return once(
                new Sent(request, redirect, viewer, opinion),
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
            @RequestParam(defaultValue = "") String opinion) {
        Destruction found = find(register, viewer);
        return once(
                new Sent(request, redirect, viewer, opinion),
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
            @RequestParam(defaultValue = "0") int version) {
        Destruction found = find(register, viewer);
        return once(
                new Sent(request, redirect, viewer, ""),
                found,
                () -> desk.withdraw(found.id(), version, viewer),
                "已撤回。");
    }

    private ModelAndView once(Sent sent, Destruction register, Supplier<Outcome<Destruction>> act, String done) {
        String here = RegisterDrawing.href(register);
        return switch (tokens.once(sent.request(), act, _ -> here)) {
            case Submit.Done<Destruction> _ -> {
                Notice.done(sent.redirect(), done);
                yield Pages.after(here);
            }
            case Submit.Repeated<Destruction> repeated -> {
                Notice.done(sent.redirect(), repeated.says("这一项刚才已经提交过了，没有重复办理。"));
                yield Pages.after(here);
            }
            case Submit.Back<Destruction> back ->
                invalid(
                        sent,
                        find(Long.toString(register.id()), sent.viewer()),
                        back.errors(RegisterController::errors));
        };
    }

    private static FormErrors errors(List<Refusal> reasons) {
        Refusal first = reasons.getFirst();
        return first.code().equals("REASON_MISSING")
                ? FormErrors.none().with("opinion", first.message())
                : FormErrors.of(reasons);
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
