package cn.zhiqing.cases.web;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

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
     * @param after where a form that was handed in before leads
     * @param act gives the address to go to
     */
    ModelAndView act(
            HttpServletRequest request,
            FormErrors wrong,
            String after,
            Supplier<Outcome<String>> act,
            Function<FormErrors, ModelAndView> back) {
        if (wrong.any()) {
            return back.apply(wrong);
        }
        String given = request.getParameter(FormTokens.FIELD);
        String token = given == null ? "" : given;
        return switch (tokens.take(request, token)) {
            case FormTokens.Turn.Repeated(var result) -> Pages.after(result == null ? after : result);
            case FormTokens.Turn.Altered _ -> back.apply(FormErrors.none().with("", FormTokens.ALTERED));
            case FormTokens.Turn.Unknown _ -> back.apply(FormErrors.none().with("", FormTokens.UNPROVEN));
            case FormTokens.Turn.First _ -> first(request, token, act, back);
        };
    }

    private ModelAndView first(
            HttpServletRequest request,
            String token,
            Supplier<Outcome<String>> act,
            Function<FormErrors, ModelAndView> back) {
        return switch (tokens.attempt(request, token, act)) {
            case Outcome.Accepted<String>(String place) -> {
                tokens.done(request, token, place);
                yield Pages.after(place);
            }
            case Outcome.Refused<String> refused -> {
                tokens.again(request, token);
                yield back.apply(FormErrors.of(refused.reasons()));
            }
        };
    }
}
