package cn.zhiqing.precedents.web;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.FormTokens.Turn;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a form asks once, however often it is sent (提交). */
@Component
final class Submits {

    private final FormTokens tokens;

    Submits(FormTokens tokens) {
        this.tokens = tokens;
    }

    /** What a form came with. */
    record Sent(HttpServletRequest request, RedirectAttributes redirect) {

        String typed(String name) {
            String value = request.getParameter(name);
            return value == null ? "" : value.strip();
        }

        int version() {
            return typed("version").matches("\\d{1,9}") ? Integer.parseInt(typed("version")) : -1;
        }
    }

    String token(HttpServletRequest request) {
        return tokens.fresh(request);
    }

    /**
     * Does the act and leads to where its result stands, or draws the form again.
     *
     * @param where the address of the result, without anything secret
     * @param done what is said there
     */
    <T> ModelAndView act(
            Sent sent,
            Supplier<Outcome<T>> act,
            Function<T, String> where,
            String done,
            Function<FormErrors, ModelAndView> again) {
        String token = sent.typed(FormTokens.FIELD);
        return switch (tokens.take(sent.request(), token)) {
            case Turn.Repeated(String result)
            when result != null -> {
                Notice.done(sent.redirect(), "这一项刚才已经提交过了，没有重复办理。");
                yield Pages.after(result);
            }
            case Turn.Repeated _, Turn.Unknown _ ->
                again.apply(FormErrors.none().with("", FormTokens.UNPROVEN));
            case Turn.Altered _ -> again.apply(FormErrors.none().with("", FormTokens.ALTERED));
            case Turn.First _ ->
                switch (tokens.attempt(sent.request(), token, act)) {
                    case Outcome.Accepted<T>(T value) -> {
                        tokens.done(sent.request(), token, where.apply(value));
                        Notice.done(sent.redirect(), done);
                        yield Pages.after(where.apply(value));
                    }
                    case Outcome.Refused<T>(List<Refusal> reasons) -> {
                        tokens.again(sent.request(), token);
                        yield again.apply(errors(reasons));
                    }
                };
        };
    }

    /** Reasons beside the field that they are about. */
    static FormErrors errors(List<Refusal> reasons) {
        FormErrors errors = FormErrors.none();
        for (Refusal reason : reasons) {
            String code = reason.code();
            String field = switch (code) {
                case "REASON_MISSING", "REASON_LONG" -> "reason";
                case "NOT_CHECKED" -> "checked";
                default -> code.matches("(PART_MISSING|PART_LONG|PERSONAL)_.*") ? field(code) : "";
            };
            errors = errors.with(field, reason.message());
        }
        return errors;
    }

    private static String field(String code) {
        return code.replaceFirst("^(PART_MISSING|PART_LONG|PERSONAL)_", "").toLowerCase(java.util.Locale.ROOT);
    }
}
