package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Consultations;
import cn.zhiqing.cases.Incoming;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 来函征求意见: what other bodies ask this one, signed for and answered here. */
@Controller
class ConsultationPages {

    static final String HREF = "/consultations";

    private static final int LONGEST = 4000;

    private final Consultations consultations;
    private final ConsultationDrawing drawing;
    private final FormTokens tokens;

    ConsultationPages(Consultations consultations, ConsultationDrawing drawing, FormTokens tokens) {
        this.consultations = consultations;
        this.drawing = drawing;
        this.tokens = tokens;
    }

    @GetMapping(HREF)
    ModelAndView list(Viewer viewer) {
        if (!consultations.may(viewer)) {
            throw CaseDoor.absent();
        }
        return Pages.show("cases/consultations", drawing.list(consultations.of(viewer)));
    }

    @GetMapping(HREF + "/{consultation}")
    ModelAndView letter(HttpServletRequest request, Viewer viewer, @PathVariable String consultation) {
        Incoming letter = found(consultation, viewer);
        return Pages.show(
                "cases/consultation", drawing.one(letter, Map.of(), FormErrors.none(), tokens.fresh(request)));
    }

    @PostMapping(HREF + "/{consultation}/receipt")
    ModelAndView receive(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String consultation,
            @RequestParam Map<String, String> params) {
        Incoming letter = found(consultation, viewer);
        return once(request, redirect, letter, params, () -> consultations.receive(consultation, viewer), "已签收。");
    }

    @PostMapping(HREF + "/{consultation}")
    ModelAndView answer(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String consultation,
            @RequestParam Map<String, String> params) {
        Incoming letter = found(consultation, viewer);
        String text = params.getOrDefault("answer", "").strip();
        Optional<Opinion> opinion = Arrays.stream(Opinion.values())
                .filter(it -> it.name().equals(params.get("opinion")))
                .findFirst();
        FormErrors errors = FormErrors.none()
                .when(opinion.isEmpty(), "opinion", "请选择意见")
                .when(text.length() > LONGEST, "answer", "最多 %d 个字，现在是 %d 个".formatted(LONGEST, text.length()));
        if (opinion.isEmpty() || errors.any()) {
            return back(request, letter, params, errors);
        }
        return once(
                request,
                redirect,
                letter,
                params,
                () -> consultations.answer(consultation, viewer, opinion.get(), text),
                "已答复，来函机关已经收到。");
    }

    private Incoming found(String key, Viewer viewer) {
        return consultations.find(key, viewer).orElseThrow(CaseDoor::absent);
    }

    /** Does it once per drawn form. */
    private ModelAndView once(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Incoming letter,
            Map<String, String> params,
            Supplier<Outcome<Incoming>> act,
            String done) {
        String href = HREF + "/" + letter.key();
        return switch (tokens.once(request, act, _ -> href)) {
            case Submit.Done<Incoming> _ -> {
                Notice.done(redirect, done);
                yield Pages.after(href);
            }
            case Submit.Repeated<Incoming> repeated -> {
                Notice.done(redirect, repeated.says("这一项刚才已经提交过了，没有重复办理。"));
                yield Pages.after(href);
            }
            case Submit.Back<Incoming> back -> back(request, letter, params, back.errors());
        };
    }

    private ModelAndView back(
            HttpServletRequest request, Incoming letter, Map<String, String> params, FormErrors errors) {
        return Pages.invalid("cases/consultation", drawing.one(letter, params, errors, tokens.fresh(request)));
    }
}
