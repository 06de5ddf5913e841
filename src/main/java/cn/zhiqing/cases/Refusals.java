package cn.zhiqing.cases;

import cn.zhiqing.kernel.Refusal;

/** 不予办理: the refusals of the doors themselves. */
final class Refusals {

    static final Refusal STALE = new Refusal("STALE", "", "您打开本件之后，已有他人改动。您填写的内容仍在页面上，请查看最新情况后再提交。");
    static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这一件，请核对编号。");
    static final Refusal NOT_YOUR_ROLE = new Refusal("NOT_YOUR_ROLE", "条例第四条", "您的岗位不能办理此项，请交由有权的同事办理。");
    static final Refusal NOT_YOUR_CASE = new Refusal("NOT_YOUR_CASE", "条例第四条", "本件已分派给其他经办人，请由其办理，或者请政务公开办改派。");
    static final Refusal REASON_MISSING = new Refusal("REASON_MISSING", "个人信息保护法第五十一条", "请填写查看的理由。");

    private Refusals() {}
}
