package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import cn.zhiqing.ui.Light;
import cn.zhiqing.ui.Link;
import java.util.List;

/**
 * One urge letter (督办函).
 *
 * @param acts what this person may do now
 * @param waitingText what is awaited from the other office when there is nothing to do
 */
public record UrgePage(
        String title,
        String href,
        Light light,
        List<Link> tabs,
        List<Fact> facts,
        String demand,
        List<CaseRow> cases,
        List<Happening> timeline,
        Acts acts,
        String waitingText,
        Entered entered,
        FormErrors errors,
        int version,
        String token) {

    public UrgePage {
        tabs = List.copyOf(tabs);
        facts = List.copyOf(facts);
        cases = List.copyOf(cases);
        timeline = List.copyOf(timeline);
    }

    /** Which forms stand on the page. */
    public record Acts(boolean answer, boolean judge, boolean withdraw) {}

    /** What was typed, when a form comes back. */
    public record Entered(String answer, String promised, String reason, String answerBy, String why) {
        static final Entered NOTHING = new Entered("", "", "", "", "");
    }
}
