package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;
import java.util.Map;

/**
 * Everything a reviewer or signatory needs on one page (审签).
 *
 * @param waiting how many wait for this person, this one included
 * @param step what is asked of them: 保密审查, 合法性审查 or 签发
 * @param law the words of the provisions on this day
 * @param beside other steps open at the same time
 * @param returned drafts that were sent back, with their marks and what changed since
 * @param passVerb the verb of the main button
 * @param after what happens when the button is pressed
 * @param reasons why this person may not do it now; empty when they may
 */
public record SignPage(
        String number,
        String subject,
        String caseHref,
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
        List<String> law,
        List<String> grounds,
        String risk,
        List<Precedent> precedents,
        List<String> passed,
        List<Beside> beside,
        List<DraftChanges.Returned> returned,
        String passVerb,
        String after,
        List<String> reasons,
        Map<String, String> entered,
        FormErrors errors,
        int version,
        String token) {

    public SignPage {
        asked = List.copyOf(asked);
        proposal = List.copyOf(proposal);
        grounds = List.copyOf(grounds);
        law = List.copyOf(law);
        precedents = List.copyOf(precedents);
        passed = List.copyOf(passed);
        beside = List.copyOf(beside);
        returned = List.copyOf(returned);
        entered = Map.copyOf(entered);
        reasons = List.copyOf(reasons);
    }

    /** An earlier decision to look at; {@code why} says what it has in common with this one. */
    public record Precedent(String why, String number, String href, String told) {}

    /** Another step that is open at the same time. */
    public record Beside(String label, String href) {}

    public String action() {
        return caseHref + "/sign";
    }

    public String letterHref() {
        return caseHref + "/letter/draft";
    }

    public String value(String name) {
        return entered.getOrDefault(name, "");
    }

    /** How many passages may be marked. */
    public int places() {
        return MarkFields.MOST;
    }

    /** Whether a mark was entered, so that its fields stay open. */
    public boolean marking() {
        return entered.keySet().stream()
                .anyMatch(name -> (name.startsWith("quote") || name.startsWith("remark"))
                        && !value(name).isBlank());
    }
}
