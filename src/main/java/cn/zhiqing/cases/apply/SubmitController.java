package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.FormTokens.Turn;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 核对后提交: hands a complete draft in, once. */
@Controller
@RequestMapping("/apply")
class SubmitController {

    private final Intake intake;
    private final Questions questions;
    private final Bodies bodies;
    private final DraftSession draft;
    private final FormTokens tokens;
    private final CityClock clock;
    private final Throttle throttle = new Throttle(20, Duration.ofHours(1));

    SubmitController(
            Intake intake, Questions questions, Bodies bodies, DraftSession draft, FormTokens tokens, CityClock clock) {
        this.intake = intake;
        this.questions = questions;
        this.bodies = bodies;
        this.draft = draft;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/check")
    ModelAndView check(HttpServletRequest request) {
        Answers answers = draft.answers(request);
        Optional<ApplyStep> open = firstOpen(answers);
        return open.isPresent()
                ? Pages.after(open.get().address())
                : Pages.show("apply/check", page(answers, FormErrors.none(), request));
    }

    @PostMapping("/submit")
    ModelAndView submit(
            @RequestParam(name = FormTokens.FIELD, required = false) @Nullable String token,
            HttpServletRequest request) {
        if (tokens.take(request, token) instanceof Turn.Repeated) {
            return Pages.after("/apply/receipt?again=1");
        }
        Answers answers = draft.answers(request);
        Optional<ApplyStep> open = firstOpen(answers);
        if (open.isPresent()) {
            return Pages.after(open.get().address());
        }
        if (!throttle.isOpen(request.getRemoteAddr())) {
            return refused(answers, busy(), request);
        }
        Body body = bodies.byCode(answers.at("body")).orElseThrow();
        LocalDate today = clock.today();
        Outcome<Receipt> outcome = intake.receive(
                body.id(),
                Channel.ONLINE,
                today,
                body.autoAcknowledge() ? today : null,
                Applications.of(answers),
                Actor.APPLICANT);
        if (!outcome.isAccepted()) {
            return refused(answers, FormErrors.of(outcome.reasons()), request);
        }
        throttle.count(request.getRemoteAddr());
        HandedIn.keep(request, outcome.orThrow());
        draft.forget(request);
        if (token != null) {
            tokens.done(request, token, "/apply/receipt");
        }
        return Pages.after("/apply/receipt");
    }

    private ModelAndView refused(Answers answers, FormErrors errors, HttpServletRequest request) {
        return Pages.invalid("apply/check", page(answers, errors, request));
    }

    private FormErrors busy() {
        return FormErrors.none().with("", "从您的网络提交的申请较多，请 " + throttle.minutes() + " 分钟后再提交。填写的内容已经保存，不会丢失。");
    }

    private Optional<ApplyStep> firstOpen(Answers answers) {
        return Arrays.stream(ApplyStep.values())
                .filter(step -> step.appliesTo(answers))
                .filter(step -> AnswerRules.check(step, questions.of(step), answers, clock.today())
                        .any())
                .findFirst();
    }

    private CheckPage page(Answers answers, FormErrors errors, HttpServletRequest request) {
        return new CheckPage(
                CheckAnswers.who(answers),
                CheckAnswers.what(answers, questions.bodyName(answers)),
                CheckAnswers.how(answers),
                ApplyStep.HOW.address(),
                tokens.fresh(request),
                errors);
    }
}
