package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseCommand.Mark;
import cn.zhiqing.cases.CaseCommand.PassReview;
import cn.zhiqing.cases.CaseCommand.SendBack;
import cn.zhiqing.cases.CaseCommand.SignDecision;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.letters.LetterCheck;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
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

/** 审签: secrecy review, legal review and signature, each on the same one page; pass on or send back. */
@Controller
class SignPages {

    private static final int LONGEST = 500;

    private final CaseDesk desk;
    private final CaseDoor door;
    private final SignDrawing drawing;
    private final Acting acting;
    private final CityClock clock;

    SignPages(CaseDesk desk, CaseDoor door, SignDrawing drawing, Acting acting, CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.drawing = drawing;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/cases/{key}/sign")
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = door.open(viewer, key);
        CaseView.Draft draft = opened.view().draft();
        if (draft == null) {
            return Pages.after(opened.href());
        }
        ReviewStep step = asked(params, draft);
        List<Refusal> reasons = reasons(opened, step);
        // What is wrong with the letter keeps it from being signed, not from being sent back.
        var wrong = FormErrors.of(
                reasons.stream().filter(LetterCheck::isAboutLetter).toList());
        List<String> notNow = reasons.stream()
                .filter(reason -> !LetterCheck.isAboutLetter(reason))
                .map(PossibleActs::sentence)
                .toList();
        return Pages.show("cases/sign", drawing.draw(opened, draft, step, form(request, wrong, Map.of(), notNow)));
    }

    @PostMapping("/cases/{key}/sign")
    ModelAndView act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = door.open(viewer, key);
        CaseView.Draft draft = opened.view().draft();
        if (draft == null) {
            return Pages.after(opened.href());
        }
        String said = params.getOrDefault("a", "");
        boolean back = said.equals("back");
        List<Mark> marks = back ? MarkFields.read(params) : List.of();
        FormErrors errors = errors(draft, params, back, marks)
                .when(!back && !said.equals("pass"), "", "没有收到您的决定（通过还是退回），什么都没有改动。请再按一次按钮。");
        if (errors.any()) {
            return again(request, opened, draft, params, errors);
        }
        var command = command(opened, asked(params, draft), back, new Said(opinion(params), marks));
        return switch (acting.act(request, redirect, opened, command, params)) {
            case Acting.Result.Done(ModelAndView done) -> done;
            case Acting.Result.Back(FormErrors refused) -> again(request, opened, draft, params, refused);
        };
    }

    /** What was said about a draft. */
    private record Said(String opinion, List<Mark> marks) {}

    private static FormErrors errors(CaseView.Draft draft, Map<String, String> params, boolean back, List<Mark> marks) {
        String opinion = opinion(params);
        FormErrors errors = back ? MarkFields.errors(marks, draft) : FormErrors.none();
        return errors.when(back && opinion.isEmpty() && marks.isEmpty(), "opinion", "退回时请写明要改什么")
                .when(
                        opinion.length() > LONGEST,
                        "opinion",
                        "意见最多 %d 个字，现在是 %d 个".formatted(LONGEST, opinion.length()));
    }

    private static String opinion(Map<String, String> params) {
        return params.getOrDefault("opinion", "").strip();
    }

    private ModelAndView again(
            HttpServletRequest request,
            Opened opened,
            CaseView.Draft draft,
            Map<String, String> params,
            FormErrors errors) {
        return Pages.invalid(
                "cases/sign",
                drawing.draw(opened, draft, asked(params, draft), form(request, errors, params, List.of())));
    }

    private SignDrawing.Form form(
            HttpServletRequest request, FormErrors errors, Map<String, String> entered, List<String> reasons) {
        return new SignDrawing.Form(errors, entered, reasons, acting.token(request), clock.today());
    }

    private CaseCommand command(Opened opened, ReviewStep step, boolean back, Said said) {
        var id = opened.summary().id();
        var today = clock.today();
        if (back) {
            return new SendBack(id, today, step, said.opinion(), said.marks());
        }
        return step == ReviewStep.SIGNATURE
                ? new SignDecision(id, today)
                : new PassReview(id, today, step, said.opinion());
    }

    /** The step that the form was drawn for, so that nobody signs what they meant to review. */
    private static ReviewStep asked(Map<String, String> params, CaseView.Draft draft) {
        for (ReviewStep step : ReviewStep.values()) {
            if (step.name().equals(params.getOrDefault("step", ""))) {
                return step;
            }
        }
        return step(draft);
    }

    /** The first step a draft waits for. */
    static ReviewStep step(CaseView.Draft draft) {
        return draft.review().open().isEmpty()
                ? ReviewStep.SIGNATURE
                : draft.review().open().getFirst();
    }

    private List<Refusal> reasons(Opened opened, ReviewStep step) {
        CaseAct act = step == ReviewStep.SIGNATURE ? CaseAct.SIGN : CaseAct.PASS_REVIEW;
        return desk.whyNot(opened.summary().id(), act, opened.viewer());
    }
}
