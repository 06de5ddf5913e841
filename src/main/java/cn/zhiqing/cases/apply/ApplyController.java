package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** 申请: the question pages. What was typed is saved before the next page is shown, and also when it is not right yet. */
@Controller
@RequestMapping("/apply")
class ApplyController {

    private static final String STEP = "/{step:who|agent|person|organisation|contact|body|what|how}";

    private final Questions questions;
    private final DraftSession draft;
    private final FormTokens tokens;

    ApplyController(Questions questions, DraftSession draft, FormTokens tokens) {
        this.questions = questions;
        this.draft = draft;
        this.tokens = tokens;
    }

    @GetMapping
    ModelAndView start() {
        return Pages.after(ApplyStep.WHO.address());
    }

    @GetMapping(STEP)
    ModelAndView ask(@PathVariable("step") String path, HttpServletRequest request) {
        ApplyStep step = step(path);
        Answers answers = draft.answers(request);
        return step.appliesTo(answers)
                ? Pages.show("apply/question", page(step, answers, FormErrors.none(), request))
                : start();
    }

    @PostMapping(STEP)
    ModelAndView answer(
            @PathVariable("step") String path,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        ApplyStep step = step(path);
        Answers answers = draft.answers(request).with(typedOf(questions.of(step), typed));
        FormErrors errors = questions.check(step, answers);
        if (answers.fits()) {
            draft.save(request, response, answers);
        }
        if (typed.containsKey("later") && answers.fits()) {
            return Pages.after("/apply/save");
        }
        if (errors.any()) {
            return Pages.invalid("apply/question", page(step, answers, errors, request));
        }
        boolean complete = questions.firstOpen(answers).isEmpty();
        return Pages.after(
                complete
                        ? "/apply/check"
                        : step.next(answers).map(ApplyStep::address).orElse("/apply/check"));
    }

    private static Map<String, String> typedOf(List<Ask> asks, Map<String, String> typed) {
        Map<String, String> own = new HashMap<>();
        asks.stream()
                .flatMap(ask -> ask.names().stream())
                .forEach(name -> own.put(name, typed.getOrDefault(name, "").strip()));
        return own;
    }

    private QuestionPage page(ApplyStep step, Answers answers, FormErrors errors, HttpServletRequest request) {
        List<Ask> asks = questions.of(step);
        boolean inHeading = asks.getFirst().kind() == Ask.Kind.QUESTION;
        return new QuestionPage(
                step.heading(answers),
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
