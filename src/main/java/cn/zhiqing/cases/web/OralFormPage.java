package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Fact;
import java.util.List;

/**
 * 口头申请的申请表: first the question, then the form filled in, to be read back and signed.
 *
 * @param clerk who filled it in
 * @param facts empty until it was asked for
 */
public record OralFormPage(
        String number,
        String caseHref,
        String action,
        String body,
        String clerk,
        List<Fact> facts,
        List<String> asked) {

    public OralFormPage {
        facts = List.copyOf(facts);
        asked = List.copyOf(asked);
    }
}
