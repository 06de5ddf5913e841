package cn.zhiqing.site.admin;

/**
 * What was typed about a delegation.
 *
 * @param post body id and role, as {@code 12:SIGNATORY}
 */
public record DelegationForm(String post, String taker, String from, String until) {
    static final DelegationForm EMPTY = new DelegationForm("", "", "", "");
}
