package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;

/**
 * Everything a reviewer or signatory needs on one page (审签).
 *
 * @param waiting how many wait for this person, this one included
 * @param step what is asked of them: 保密审查, 合法性审查 or 签发
 * @param passVerb the verb of the main button
 * @param after what happens when the button is pressed
 * @param reasons why this person may not do it now; empty when they may
 */
public record SignPage(
        String number,
        String subject,
        String caseHref,
        String action,
        long waiting,
        String step,
        String stepCode,
        Light light,
        String due,
        List<String> asked,
        String askedBy,
        String conclusion,
        List<String> proposal,
        String articles,
        List<String> grounds,
        String risk,
        List<String> passed,
        String letterHref,
        String passVerb,
        String after,
        List<String> reasons,
        String opinion,
        FormErrors errors,
        int version,
        String token) {

    public SignPage {
        asked = List.copyOf(asked);
        proposal = List.copyOf(proposal);
        grounds = List.copyOf(grounds);
        passed = List.copyOf(passed);
        reasons = List.copyOf(reasons);
    }
}
