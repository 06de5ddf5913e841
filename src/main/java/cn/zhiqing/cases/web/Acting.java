package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a command of a form to the desk (递交): once per drawn form, against the version that was seen. */
@Component
final class Acting {

    static final String VERSION = "version";

    private final CaseDesk desk;
    private final FormTokens tokens;
    private final LetterRoom letters;
    private final Meanwhile meanwhile;

    Acting(CaseDesk desk, FormTokens tokens, LetterRoom letters, Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
        this.desk = desk;
        this.tokens = tokens;
        this.letters = letters;
    }

    /** What became of a form. */
    sealed interface Result {
        /** Done, or done before: the browser is led to the case. */
        record Done(ModelAndView redirect) implements Result {}

        /** Not done: the form goes back with every reason. */
        record Back(FormErrors errors) implements Result {}
    }

    String token(HttpServletRequest request) {
        return tokens.fresh(request);
    }

    Result act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Opened opened,
            CaseCommand command,
            Map<String, String> params) {
        int version = Once.version(params);
        Submit<CaseSummary> sent = tokens.once(request, () -> handle(command, opened, version), _ -> opened.href());
        return switch (sent) {
            case Submit.Done<CaseSummary> done -> {
                letters.issueSince(command.id(), version);
                Notice.done(redirect, done(CaseAct.of(command), done.value()));
                yield new Result.Done(Pages.after(opened.href()));
            }
            case Submit.Repeated<CaseSummary> repeated -> {
                Notice.done(redirect, repeated.says("这一项刚才已经提交过了，没有重复办理。"));
                yield new Result.Done(Pages.after(opened.href()));
            }
            case Submit.Back<CaseSummary> back -> new Result.Back(back.errors());
        };
    }

    /** Who comes second is told who did what in between. */
    private Outcome<CaseSummary> handle(CaseCommand command, Opened opened, int version) {
        Outcome<CaseSummary> outcome = desk.handle(command, opened.viewer(), version);
        boolean stale =
                outcome.reasons().stream().anyMatch(reason -> reason.code().equals("STALE"));
        return stale
                ? Outcome.refused(meanwhile.told(
                        command.id(), version, opened.view().summary().body()))
                : outcome;
    }

    private static String done(CaseAct act, CaseSummary now) {
        String then = now.stage().isOpen() && now.due() != null ? "答复期限是 " + Dates.full(now.due()) + "。" : "";
        return "已办：" + act.label() + "。现在的环节是" + now.stage().label() + "。" + then;
    }
}
