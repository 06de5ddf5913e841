package cn.zhiqing.precedents.web;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
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
        return switch (tokens.once(sent.request(), act, where)) {
            case Submit.Done<T>(T _, String place) -> {
                Notice.done(sent.redirect(), done);
                yield Pages.after(place);
            }
            case Submit.Repeated<T>(String place)
            when place != null -> {
                Notice.done(sent.redirect(), "这一项刚才已经提交过了，没有重复办理。");
                yield Pages.after(place);
            }
            case Submit.Repeated<T> _ -> again.apply(FormErrors.none().with("", Submit.UNDER_WAY));
            case Submit.Back<T> back -> again.apply(back.errors(Submits::errors));
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
