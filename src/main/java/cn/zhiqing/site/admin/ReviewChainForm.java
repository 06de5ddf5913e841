package cn.zhiqing.site.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a review chain.
 *
 * @param kind name of a kind of reply, or empty for all
 * @param steps steps beside the secrecy review and the signature, which every chain has
 * @param order how secrecy and legal review stand to each other: SECRECY, LEGAL or BOTH
 * @param several anything but empty when one person may pass more than one step
 */
public record ReviewChainForm(String body, String kind, String from, List<String> steps, String order, String several) {

    /** What a request leaves out is empty. */
    public ReviewChainForm(
            @Nullable String body,
            @Nullable String kind,
            @Nullable String from,
            @Nullable List<String> steps,
            @Nullable String order,
            @Nullable String several) {
        this.body = BodyForm.text(body);
        this.kind = BodyForm.text(kind);
        this.from = BodyForm.text(from);
        this.steps = steps == null ? List.of() : List.copyOf(steps);
        this.order = BodyForm.text(order);
        this.several = BodyForm.text(several);
    }
}
