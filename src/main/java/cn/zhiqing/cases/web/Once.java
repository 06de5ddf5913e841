package cn.zhiqing.cases.web;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands in a form that is no act of a case (递交一次): whole or not at all, once per drawn form. */
@Component
final class Once {

    private final FormTokens tokens;

    Once(FormTokens tokens) {
        this.tokens = tokens;
    }

    String token(HttpServletRequest request) {
        return tokens.fresh(request);
    }

    /** The version that was seen; -1 when the form does not tell. */
    static int version(Map<String, String> params) {
        String text = params.getOrDefault(Acting.VERSION, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    /**
     * Does the act, or draws the form again.
     *
     * @param wrong what the fields themselves say
     * @param after where a form leads that is still under way
     * @param act gives the address to go to
     */
    ModelAndView act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            FormErrors wrong,
            String after,
            Supplier<Outcome<String>> act,
            Function<FormErrors, ModelAndView> back) {
        if (wrong.any()) {
            return back.apply(wrong);
        }
        return switch (tokens.once(request, act, place -> place)) {
            case Submit.Done<String>(String _, String place) -> Pages.after(place);
            case Submit.Repeated<String> repeated -> {
                Notice.done(redirect, repeated.says("这一项刚才已经提交过了，没有重复办理。"));
                yield Pages.after(repeated.at(after));
            }
            case Submit.Back<String> refused -> back.apply(refused.errors());
        };
    }
}
