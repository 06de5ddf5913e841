package cn.zhiqing.cases.apply;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 申请: the question pages. A page that is right is saved before the next one is shown. */
@Controller
@RequestMapping("/apply")
class ApplyController {

    private final Questions questions;
    private final DraftSession draft;
    private final FormTokens tokens;
    private final CityClock clock;

    ApplyController(Questions questions, DraftSession draft, FormTokens tokens, CityClock clock) {
        this.questions = questions;
        this.draft = draft;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView start() {
        return Pages.after(ApplyStep.WHO.address());
    }

    @GetMapping("/{step:who|agent|person|organisation|contact|body|what|how}")
    ModelAndView ask(@PathVariable("step") String path, HttpServletRequest request) {
        ApplyStep step = step(path);
        Answers answers = draft.answers(request);
        return Pages.show("apply/question", page(step, answers, FormErrors.none(), request));
    }

    @PostMapping("/{step:who|agent|person|organisation|contact|body|what|how}")
    ModelAndView answer(
            @PathVariable("step") String path, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        ApplyStep step = step(path);
        List<Ask> asks = questions.of(step);
        Answers answers = draft.answers(request).with(typedOf(asks, typed));
        FormErrors errors = AnswerRules.check(step, asks, answers, clock.today());
        if (errors.any()) {
            return Pages.invalid("apply/question", page(step, answers, errors, request));
        }
        draft.save(request, answers);
        return Pages.after(step.next(answers).map(ApplyStep::address).orElse("/apply/check"));
    }

    private static Map<String, String> typedOf(List<Ask> asks, Map<String, String> typed) {
        Map<String, String> own = new HashMap<>();
        asks.forEach(
                ask -> own.put(ask.name(), typed.getOrDefault(ask.name(), "").strip()));
        return own;
    }

    private QuestionPage page(ApplyStep step, Answers answers, FormErrors errors, HttpServletRequest request) {
        List<Ask> asks = questions.of(step);
        boolean inHeading = asks.getFirst().kind() == Ask.Kind.QUESTION;
        return new QuestionPage(
                step.heading(),
                inHeading ? "" : step.lead(),
                step.place(),
                step.address(),
                step.back(answers),
                tokens.fresh(request),
                asks,
                answers.all(),
                errors,
                step == ApplyStep.WHO);
    }

    private static ApplyStep step(String path) {
        return ApplyStep.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
