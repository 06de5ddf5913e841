package cn.zhiqing.ui;

import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that is wrong with a form at once (表单错误), in the order of the page. A value: {@link #with} makes a new one.
 * The same words stand in the summary and beside the field.
 */
public record FormErrors(List<FormError> all) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    public static FormErrors none() {
        return NONE;
    }

    /** Refusals of a door: they belong to no field and stand in the summary. */
    public static FormErrors of(List<Refusal> reasons) {
        return new FormErrors(reasons.stream()
                .map(reason -> new FormError("", sentence(reason)))
                .toList());
    }

    /** Refusals of a door, each at the field that is named for it; an empty name is the summary alone. */
    public static FormErrors of(List<Refusal> reasons, Function<Refusal, String> field) {
        return new FormErrors(reasons.stream()
                .map(reason -> new FormError(field.apply(reason), reason.message()))
                .toList());
    }

    /** One more error, at the field with this name (also the id of its input). */
    public FormErrors with(String field, String message) {
        List<FormError> more = new ArrayList<>(all);
        more.add(new FormError(field, message));
        return new FormErrors(more);
    }

    /** One more error, when it is one. */
    public FormErrors when(boolean wrong, String field, String message) {
        return wrong ? with(field, message) : this;
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** The sentence beside the field; empty when the field is right. */
    public String at(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }

    private static String sentence(Refusal reason) {
        return reason.article().isEmpty() ? reason.message() : reason.message() + "（" + reason.article() + "）";
    }
}
