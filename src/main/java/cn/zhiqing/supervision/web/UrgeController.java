package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeCommand;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.web.UrgePage.Entered;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.FormTokens.Turn;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One urge letter: the urged body answers, the supervising office judges. */
@Controller
@RequestMapping("/supervision/urges/{id:\\d{1,15}}")
class UrgeController {

    private final UrgeDesk desk;
    private final UrgeDrawing drawing;
    private final FormTokens tokens;

    UrgeController(UrgeDesk desk, UrgeDrawing drawing, FormTokens tokens) {
        this.desk = desk;
        this.drawing = drawing;
        this.tokens = tokens;
    }

    /** How a form was sent. */
    record Sent(HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, int version, String token) {}

    @GetMapping
    ModelAndView show(HttpServletRequest request, @PathVariable long id, Viewer viewer) {
        Urge urge = find(id, viewer);
        return Pages.show(
                "supervision/urge",
                drawing.draw(urge, viewer, Entered.NOTHING, FormErrors.none(), tokens.fresh(request)));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String promised,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, version, token);
        var entered = new Entered(answer, promised, "", "", "");
        LocalDate day = UrgeDays.read(promised);
        if (day == null) {
            return invalid(
                    urge,
                    sent,
                    entered,
                    FormErrors.none()
                            .with("promised", "写明哪一天办结，例如 " + urge.sentOn().plusWeeks(1)));
        }
        return act(
                urge,
                new UrgeCommand.AnswerUrge(id, Secret.of(answer.strip()), day),
                sent,
                entered,
                "answer",
                "promised",
                "已回复，主管部门会看到。");
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String answerBy,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, version, token);
        var entered = new Entered("", "", reason, answerBy, "");
        LocalDate day = UrgeDays.read(answerBy);
        if (day == null) {
            return invalid(
                    urge,
                    sent,
                    entered,
                    FormErrors.none()
                            .with("answerBy", "写明新的回复期限，例如 " + urge.sentOn().plusWeeks(1)));
        }
        return act(
                urge,
                new UrgeCommand.ReturnAnswer(id, Secret.of(reason.strip()), day),
                sent,
                entered,
                "reason",
                "answerBy",
                "已退回，请对方重新回复。");
    }

    @PostMapping("/close")
    ModelAndView close(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, version, token);
        return act(urge, new UrgeCommand.CloseUrge(id), sent, Entered.NOTHING, "", "", "督办函已办结。");
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, version, token);
        var entered = new Entered("", "", "", "", why);
        return act(
                urge,
                new UrgeCommand.WithdrawUrge(id, Secret.of(why.strip())),
                sent,
                entered,
                "why",
                "",
                "督办函已撤回，编号保留。");
    }

    private ModelAndView act(
            Urge urge,
            UrgeCommand.OnUrge command,
            Sent sent,
            Entered entered,
            String textField,
            String dayField,
            String done) {
        Turn turn = tokens.take(sent.request(), sent.token());
        if (!(turn instanceof Turn.First)) {
            Notice.refused(
                    sent.redirect(), turn instanceof Turn.Unknown ? "这一页打开得太久了，没有提交。请看过现在的情况再办。" : "这一步已经提交过了，没有重复办理。");
            return Pages.after(UrgeRows.href(urge));
        }
        Outcome<Urge> outcome = desk.handle(command, sent.viewer(), sent.version());
        if (!outcome.isAccepted()) {
            tokens.again(sent.request(), sent.token());
            return invalid(
                    find(urge.id(), sent.viewer()),
                    sent,
                    entered,
                    UrgeForms.errors(outcome.reasons(), textField, dayField));
        }
        tokens.done(sent.request(), sent.token(), UrgeRows.href(urge));
        Notice.done(sent.redirect(), done);
        return Pages.after(UrgeRows.href(urge));
    }

    private ModelAndView invalid(Urge urge, Sent sent, Entered entered, FormErrors errors) {
        return Pages.invalid(
                "supervision/urge", drawing.draw(urge, sent.viewer(), entered, errors, tokens.fresh(sent.request())));
    }

    private Urge find(long id, Viewer viewer) {
        return desk.find(id, viewer).orElseThrow(Frames::absent);
    }
}
