package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;
import java.util.Map;

/**
 * The decision with its facts (拟稿): the conclusion, what follows from it, what the letter must say.
 *
 * @param grounds choices for why parts are withheld; empty unless the reply is partial
 * @param returned drafts that were sent back, with their marks
 * @param chosen names of the grounds ticked
 * @param panels what other modules have to show beside a draft
 * @param points what is looked at before review, as the draft stands
 */
public record DecisionPage(
        String number,
        String subject,
        String caseHref,
        String action,
        Light light,
        List<DecidePage.Leg> path,
        String kind,
        String conclusion,
        String article,
        String letter,
        String row,
        String remedy,
        List<Choice> grounds,
        List<String> chosen,
        List<Field> fields,
        Map<String, String> entered,
        List<DraftChanges.Returned> returned,
        List<String> warnings,
        List<String> reasons,
        FormErrors errors,
        int version,
        String token,
        List<Point> points,
        List<CasePage.Panel> panels) {

    public DecisionPage {
        path = List.copyOf(path);
        grounds = List.copyOf(grounds);
        chosen = List.copyOf(chosen);
        fields = List.copyOf(fields);
        entered = Map.copyOf(entered);
        returned = List.copyOf(returned);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
        points = List.copyOf(points);
        panels = List.copyOf(panels);
    }

    /**
     * One point of what is looked at before review (送审前核对).
     *
     * @param css in order, to be mended first, or worth a look
     * @param mark the same in a word
     * @param href to the act that mends it; empty when there is none
     */
    public record Point(String css, String mark, String name, String words, String href, String act) {}

    /** How many stand in the way. */
    public long wrong() {
        return points.stream().filter(point -> point.css().equals("bad")).count();
    }

    public String value(Field field) {
        return entered.getOrDefault(field.name(), field.value());
    }
}
