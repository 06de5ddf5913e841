package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.cases.material.Uploads;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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

/** 附上身份证明和委托书 (条例第二十九条第二款): what was sent stays with the draft, whatever else is not right yet. */
@Controller
@RequestMapping("/apply")
class ProofController {

    private static final String STEP = "/{step:proof|authority}";

    private final DraftSession draft;
    private final Questions questions;
    private final FileTray tray;
    private final Uploads uploads;
    private final FormTokens tokens;
    private final Throttle throttle = new Throttle(100, Duration.ofHours(1));

    ProofController(DraftSession draft, Questions questions, FileTray tray, Uploads uploads, FormTokens tokens) {
        this.draft = draft;
        this.questions = questions;
        this.tray = tray;
        this.uploads = uploads;
        this.tokens = tokens;
    }

    @GetMapping(STEP)
    ModelAndView ask(@PathVariable("step") String path, HttpServletRequest request) {
        ApplyStep step = step(path);
        Answers answers = draft.answers(request);
        return step.appliesTo(answers)
                ? Pages.show("apply/proof", page(step, answers, FormErrors.none(), request))
                : Pages.after(ApplyStep.WHO.address());
    }

    @PostMapping(STEP)
    ModelAndView send(
            @PathVariable("step") String path,
            @RequestParam(defaultValue = "") String drop,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String later,
            HttpServletRequest request,
            HttpServletResponse response) {
        ApplyStep step = step(path);
        Answers before = draft.answers(request);
        String token = tray.token(before.at(Answers.TRAY));
        Answers answers = before.with(Map.of(Answers.TRAY, token));
        draft.save(request, response, answers);
        if (drop.matches("\\d{1,18}")) {
            tray.drop(token, Long.parseLong(drop));
            return Pages.after(step.address());
        }
        FormErrors errors = taken(step, token, request);
        if (errors.any()) {
            return Pages.invalid("apply/proof", page(step, answers, errors, request));
        }
        if (!later.isEmpty()) {
            return Pages.after("/apply/save");
        }
        return Pages.after(more.isEmpty() ? passed(step, answers, request, response) : step.address());
    }

    /** Where to go on; the page counts as shown, so that who comes back to the draft is not asked again. */
    private String passed(ApplyStep step, Answers before, HttpServletRequest request, HttpServletResponse response) {
        Answers answers = before.with(Map.of(step.path(), "passed"));
        draft.save(request, response, answers);
        return questions.firstOpen(answers).isEmpty()
                ? "/apply/check"
                : step.next(answers).map(ApplyStep::address).orElse("/apply/check");
    }

    private FormErrors taken(ApplyStep step, String token, HttpServletRequest request) {
        String place = request.getRemoteAddr();
        FormErrors errors = FormErrors.none();
        if (!throttle.isOpen(place)) {
            return errors.with("file", "从您的网络上传的文件较多，请 " + throttle.minutes() + " 分钟后再传；也可以不附，直接继续。");
        }
        Uploads.Taken taken = uploads.take(request, checked -> {
            throttle.count(place);
            return tray.put(token, kind(step), checked);
        });
        for (String sentence : taken.refused()) {
            errors = errors.with("file", sentence);
        }
        return errors;
    }

    private ProofPage page(ApplyStep step, Answers answers, FormErrors errors, HttpServletRequest request) {
        return new ProofPage(
                step.heading(answers),
                step.lead(),
                step.place(),
                step.address(),
                step.back(answers),
                tokens.fresh(request),
                tray.in(answers.at(Answers.TRAY)).stream()
                        .filter(it -> it.kind() == kind(step))
                        .map(it -> new ProofPage.Sent(it.id(), it.name()))
                        .toList(),
                errors);
    }

    private static MaterialKind kind(ApplyStep step) {
        return step == ApplyStep.AUTHORITY ? MaterialKind.AUTHORISATION : MaterialKind.IDENTITY;
    }

    private static ApplyStep step(String path) {
        return ApplyStep.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
