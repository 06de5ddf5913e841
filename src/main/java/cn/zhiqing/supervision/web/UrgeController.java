package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeCommand;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.web.UrgePage.Entered;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One urge letter: the urged body answers, the supervising office judges. */
@Controller
@RequestMapping("/supervision/urges/{id}")
class UrgeController {

    private final UrgeDesk desk;
    private final UrgeDrawing drawing;
    private final FormTokens tokens;

    UrgeController(UrgeDesk desk, UrgeDrawing drawing, FormTokens tokens) {
        this.desk = desk;
        this.drawing = drawing;
        this.tokens = tokens;
    }

    /** How a form was sent, and what was typed. */
    record Sent(HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, Map<String, String> given) {

        String typed(String name) {
            return given.getOrDefault(name, "").strip();
        }

        int version() {
            return typed("version").matches("\\d{1,9}") ? Integer.parseInt(typed("version")) : 0;
        }

        Entered entered() {
            return new Entered(typed("answer"), typed("promised"), typed("reason"), typed("answerBy"), typed("why"));
        }
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, @PathVariable long id, Viewer viewer) {
        Urge urge = find(id, viewer);
        return Pages.show(
                "supervision/urge",
                drawing.draw(urge, viewer, Entered.NOTHING, FormErrors.none(), tokens.fresh(request)));
    }

    @PostMapping({"/answer", "/return", "/close", "/withdraw"})
    ModelAndView act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam Map<String, String> given) {
        Urge urge = find(id, viewer);
        UrgeStep step =
                UrgeStep.at(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        Sent sent = new Sent(request, redirect, viewer, given);
        LocalDate day = step.day.isEmpty() ? urge.sentOn() : UrgeDays.read(sent.typed(step.day));
        if (day == null) {
            String example = urge.sentOn().plusWeeks(1).toString();
            return invalid(urge, sent, FormErrors.none().with(step.day, step.dayAsked + "，例如 " + example));
        }
        return once(urge, step, sent, step.command(id, sent.typed(step.text), day));
    }

    /** Does it once per drawn form. */
    private ModelAndView once(Urge urge, UrgeStep step, Sent sent, UrgeCommand.OnUrge command) {
        String href = UrgeRows.href(urge);
        return switch (tokens.once(
                sent.request(), () -> desk.handle(command, sent.viewer(), sent.version()), UrgeRows::href)) {
            case Submit.Done<Urge> _ -> {
                Notice.done(sent.redirect(), step.done);
                yield Pages.after(href);
            }
            case Submit.Repeated<Urge> repeated -> {
                Notice.refused(sent.redirect(), repeated.says("这一步已经提交过了，没有重复办理。"));
                yield Pages.after(href);
            }
            case Submit.Back<Urge> back ->
                invalid(
                        find(urge.id(), sent.viewer()),
                        sent,
                        back.errors(reasons -> UrgeForms.errors(reasons, step.text, step.day)));
        };
    }

    private ModelAndView invalid(Urge urge, Sent sent, FormErrors errors) {
        return Pages.invalid(
                "supervision/urge",
                drawing.draw(urge, sent.viewer(), sent.entered(), errors, tokens.fresh(sent.request())));
    }

    private Urge find(long id, Viewer viewer) {
        return desk.find(id, viewer).orElseThrow(Frames::absent);
    }
}
