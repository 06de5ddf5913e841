package cn.zhiqing.cases.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about the wording of a letter.
 *
 * @param text the wording with its merge fields
 * @param from first day of letters written so
 * @param remark why
 * @param number of a request of the own body to look at it with; empty for an invented one
 * @param seen how many versions there were when the page was drawn
 */
public record WordingForm(String text, String from, String remark, String number, String seen) {

    /** What a request leaves out is empty. */
    public WordingForm(
            @Nullable String text,
            @Nullable String from,
            @Nullable String remark,
            @Nullable String number,
            @Nullable String seen) {
        this.text = Objects.requireNonNullElse(text, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.remark = Objects.requireNonNullElse(remark, "");
        this.number = Objects.requireNonNullElse(number, "");
        this.seen = Objects.requireNonNullElse(seen, "");
    }
}
