package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.Tracking;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 凭查询码查: finds the applicant's request by query code and second factor. */
@Controller
@RequestMapping("/track")
class LookUpController {

    private final Tracking tracking;
    private final FormTokens tokens;
    private final Lookups lookups;

    LookUpController(Tracking tracking, FormTokens tokens, Lookups lookups) {
        this.tracking = tracking;
        this.tokens = tokens;
        this.lookups = lookups;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request) {
        return Pages.show("apply/track", new TrackForm("", tokens.fresh(request), FormErrors.none()));
    }

    @PostMapping
    ModelAndView find(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String factor,
            HttpServletRequest request) {
        FormErrors errors = FormErrors.none()
                .when(code.isBlank(), "code", "请填写查询码，在回执上")
                .when(factor.isBlank(), "factor", "请填写证件号码或者联系电话的后四位");
        if (!errors.any()) {
            Lookups.Found found =
                    lookups.find(Secret.of(code.strip()), Secret.of(factor.strip()), request.getRemoteAddr());
            if (found.tracked().isPresent()) {
                TrackSession.prove(
                        request, tracking, found.tracked().get().summary().id());
                return Pages.after(TrackSession.page(request));
            }
            errors = found.errors();
        }
        return Pages.invalid("apply/track", new TrackForm(code, tokens.fresh(request), errors));
    }
}
