package cn.zhiqing.archive.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import cn.zhiqing.ui.Light;
import java.util.List;

/**
 * 一件的归档包.
 *
 * @param lead what the state means and what to do next
 * @param mayBuild whether it can be built, or built anew, by this person
 * @param mayTake whether this person may take it with all it says
 */
public record PackagePage(
        String number,
        String href,
        String caseHref,
        Light light,
        String lead,
        List<Fact> facts,
        List<CheckRow> checks,
        List<Happening> timeline,
        boolean kept,
        boolean mayBuild,
        boolean mayTake,
        String token,
        FormErrors errors) {

    public PackagePage {
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
        timeline = List.copyOf(timeline);
    }

    /** One of the four checks. */
    public record CheckRow(String name, String holds, Light light, List<Found> found) {}

    /** What it found, and what to do. */
    public record Found(String sentence, String file, String todo) {}
}
