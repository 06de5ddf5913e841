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
import java.util.Map;
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

        String token() {
            return typed(FormTokens.FIELD);
        }
    }

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
            @RequestParam Map<String, String> given) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, given);
        var entered = new Entered(sent.typed("answer"), sent.typed("promised"), "", "", "");
        LocalDate day = UrgeDays.read(entered.promised());
        if (day == null) {
            return noDay(urge, sent, entered, "promised", "写明哪一天办结");
        }
        var command = new UrgeCommand.AnswerUrge(id, Secret.of(entered.answer()), day);
        return act(urge, command, sent, entered, new Fields("answer", "promised"), "已回复，主管部门会看到。");
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam Map<String, String> given) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, given);
        var entered = new Entered("", "", sent.typed("reason"), sent.typed("answerBy"), "");
        LocalDate day = UrgeDays.read(entered.answerBy());
        if (day == null) {
            return noDay(urge, sent, entered, "answerBy", "写明新的回复期限");
        }
        var command = new UrgeCommand.ReturnAnswer(id, Secret.of(entered.reason()), day);
        return act(urge, command, sent, entered, new Fields("reason", "answerBy"), "已退回，请对方重新回复。");
    }

    @PostMapping("/close")
    ModelAndView close(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam Map<String, String> given) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, given);
        var command = new UrgeCommand.CloseUrge(id);
        return act(urge, command, sent, Entered.NOTHING, new Fields("", ""), "督办函已办结。");
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable long id,
            Viewer viewer,
            @RequestParam Map<String, String> given) {
        Urge urge = find(id, viewer);
        Sent sent = new Sent(request, redirect, viewer, given);
        var entered = new Entered("", "", "", "", sent.typed("why"));
        var command = new UrgeCommand.WithdrawUrge(id, Secret.of(entered.why()));
        return act(urge, command, sent, entered, new Fields("why", ""), "督办函已撤回，编号保留。");
    }

    /** Where what is wrong with the text, and with the day, is shown. */
    private record Fields(String text, String day) {}

    private ModelAndView noDay(Urge urge, Sent sent, Entered entered, String field, String what) {
        String example = urge.sentOn().plusWeeks(1).toString();
        return invalid(urge, sent, entered, FormErrors.none().with(field, what + "，例如 " + example));
    }

    private ModelAndView act(
            Urge urge, UrgeCommand.OnUrge command, Sent sent, Entered entered, Fields fields, String done) {
        Turn turn = tokens.take(sent.request(), sent.token());
        if (turn instanceof Turn.Altered) {
            return invalid(urge, sent, entered, FormErrors.none().with("", FormTokens.ALTERED));
        }
        if (!(turn instanceof Turn.First)) {
            Notice.refused(
                    sent.redirect(),
                    turn instanceof Turn.Unknown ? "这一页的提交标记没有对上（可能打开得太久），没有提交。请看过现在的情况再办。" : "这一步已经提交过了，没有重复办理。");
            return Pages.after(UrgeRows.href(urge));
        }
        Outcome<Urge> outcome = desk.handle(command, sent.viewer(), sent.version());
        if (!outcome.isAccepted()) {
            tokens.again(sent.request(), sent.token());
            return invalid(
                    find(urge.id(), sent.viewer()),
                    sent,
                    entered,
                    UrgeForms.errors(outcome.reasons(), fields.text(), fields.day()));
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
