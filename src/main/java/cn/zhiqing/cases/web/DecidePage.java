package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;

/**
 * One question on the way to a decision (判断).
 *
 * @param ground the exemption found on the step before; empty before that
 * @param reasons why this person may not decide the case; the question is not asked then
 * @param facts what is already known and bears on the question, for example what a third party answered
 */
public record DecidePage(
        String number,
        String subject,
        String caseHref,
        String action,
        Light light,
        List<Leg> path,
        String progress,
        int step,
        String ground,
        String question,
        String hint,
        List<String> facts,
        List<Choice> choices,
        List<Choice> all,
        String article,
        String law,
        List<String> reasons,
        FormErrors errors) {

    public DecidePage {
        path = List.copyOf(path);
        facts = List.copyOf(facts);
        choices = List.copyOf(choices);
        all = List.copyOf(all);
        reasons = List.copyOf(reasons);
    }

    /**
     * One step of the path at the side.
     *
     * @param css done, now or todo
     * @param href back to the step; empty for what is still to come
     */
    public record Leg(String number, String css, String title, String answer, String article, String href) {}
}
