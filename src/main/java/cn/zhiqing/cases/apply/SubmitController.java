package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import cn.zhiqing.ui.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核对后提交: hands a complete draft in, once. */
@Controller
@RequestMapping("/apply")
class SubmitController {

    private static final String RECEIPT = "/apply/receipt";
    private static final String AGAIN = RECEIPT + "?again=1";

    private final HandIn handIn;
    private final Questions questions;
    private final DraftSession draft;
    private final FormTokens tokens;
    private final FileTray tray;
    private final Throttle throttle = new Throttle(60, Duration.ofHours(1));

    SubmitController(HandIn handIn, Questions questions, DraftSession draft, FormTokens tokens, FileTray tray) {
        this.tray = tray;
        this.handIn = handIn;
        this.questions = questions;
        this.draft = draft;
        this.tokens = tokens;
    }

    @GetMapping("/check")
    ModelAndView check(HttpServletRequest request) {
        Answers answers = draft.answers(request);
        Optional<ApplyStep> open = questions.firstOpen(answers);
        return open.isPresent()
                ? Pages.after(open.get().address())
                : Pages.show("apply/check", page(answers, FormErrors.none(), request));
    }

    @PostMapping("/submit")
    ModelAndView submit(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        Optional<Secret<String>> code = draft.code(request);
        Answers answers = draft.answers(request);
        Optional<ApplyStep> open = questions.firstOpen(answers);
        if (code.isEmpty() || open.isPresent()) {
            return nothingToHandIn(open.orElse(ApplyStep.WHO), answers, request, redirect);
        }
        if (!throttle.isOpen(request.getRemoteAddr())) {
            String busy = "从您的网络提交的申请较多，请 " + throttle.minutes() + " 分钟后再提交。填写的内容已经保存，不会丢失。";
            return refused(answers, FormErrors.none().with("", busy), request);
        }
        Submit<Optional<Receipt>> sent = tokens.once(request, () -> handIn.once(code.get(), answers), _ -> RECEIPT);
        return switch (sent) {
            case Submit.Done<Optional<Receipt>>(Optional<Receipt> receipt, String _) ->
                receipt.map(it -> received(it, request, response)).orElseGet(() -> Pages.after(AGAIN));
            case Submit.Repeated<Optional<Receipt>> repeated -> {
                Notice.done(redirect, repeated.says("这件刚才已经提交，没有重复提交。"));
                yield Pages.after(AGAIN);
            }
            case Submit.Back<Optional<Receipt>> back -> refused(answers, back.errors(), request);
        };
    }

    private ModelAndView received(Receipt receipt, HttpServletRequest request, HttpServletResponse response) {
        throttle.count(request.getRemoteAddr());
        HandedIn.keep(request, receipt);
        draft.leave(request, response);
        return Pages.after(RECEIPT);
    }

    private static ModelAndView nothingToHandIn(
            ApplyStep open, Answers answers, HttpServletRequest request, RedirectAttributes redirect) {
        if (answers.isEmpty()) {
            if (HandedIn.last(request).isPresent()) {
                return Pages.after(AGAIN);
            }
            Notice.refused(redirect, "没有找到填写的内容：可能刚才已经提交，也可能超过 7 天没有改动。记下草稿码的，可以接着填。");
        }
        return Pages.after(open.address());
    }

    private ModelAndView refused(Answers answers, FormErrors errors, HttpServletRequest request) {
        return Pages.invalid("apply/check", page(answers, errors, request));
    }

    private CheckPage page(Answers answers, FormErrors errors, HttpServletRequest request) {
        boolean full = draft.isTypedHere(request);
        return new CheckPage(
                CheckAnswers.who(answers, tray.in(answers.at(Answers.TRAY)).size(), full),
                CheckAnswers.what(answers, questions.bodyName(answers)),
                CheckAnswers.how(answers, full),
                ApplyStep.HOW.address(),
                tokens.fresh(request),
                errors);
    }
}
