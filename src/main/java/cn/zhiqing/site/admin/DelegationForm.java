package cn.zhiqing.site.admin;

import org.jspecify.annotations.Nullable;

/**
 * What was typed about a delegation.
 *
 * @param post body id and role, as {@code 12:SIGNATORY}
 */
public record DelegationForm(String post, String taker, String from, String until) {

    /** What a request leaves out is empty. */
    public DelegationForm(
            @Nullable String post, @Nullable String taker, @Nullable String from, @Nullable String until) {
        this.post = BodyForm.text(post);
        this.taker = BodyForm.text(taker);
        this.from = BodyForm.text(from);
        this.until = BodyForm.text(until);
    }

    static final DelegationForm EMPTY = new DelegationForm("", "", "", "");
}
