package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * One file of a case.
 *
 * @param mayOpen whether its content may be looked at by this person
 * @param picture whether it can be shown, not only downloaded
 * @param kinds what it may be called instead; empty for those who may not change it
 */
public record MaterialPage(
        String number,
        String caseHref,
        String listHref,
        String href,
        String kind,
        List<Fact> facts,
        boolean mayOpen,
        boolean picture,
        List<Choice> kinds,
        String chosen,
        String why,
        FormErrors errors) {

    public MaterialPage {
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
    }
}
