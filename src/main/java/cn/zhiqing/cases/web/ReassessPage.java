package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pager;
import java.util.List;

/**
 * 定期评估 of a body.
 *
 * @param waiting how many are to be looked at now, on all pages
 * @param due those to be looked at now; {@code later} those whose day is yet to come
 * @param grounds how many of them rest on which ground, one sentence each
 */
public record ReassessPage(
        int waiting,
        List<Row> due,
        List<Row> later,
        Pager pager,
        List<String> grounds,
        List<Year> years,
        int months,
        boolean mayJudge,
        FormErrors errors) {

    public ReassessPage {
        due = List.copyOf(due);
        later = List.copyOf(later);
        grounds = List.copyOf(grounds);
        years = List.copyOf(years);
    }

    /** One refusal; {@code judgeHref} is empty for who may not. */
    public record Row(
            String href, String judgeHref, String number, String ground, String refused, String last, String due) {}

    /** What was found in a year. */
    public record Year(int year, int judged, int closed, int published, int told) {}
}
