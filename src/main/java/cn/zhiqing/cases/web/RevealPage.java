package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** The applicant behind the mask (查看申请人): first the question why, then the facts, once. */
public record RevealPage(
        String number,
        String caseHref,
        String action,
        String masked,
        String given,
        FormErrors errors,
        List<Fact> facts) {

    public RevealPage {
        facts = List.copyOf(facts);
    }
}
