package cn.zhiqing.cases.web;

import cn.zhiqing.cases.WorkbenchHint.Hint;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Lamp;
import cn.zhiqing.ui.Light;
import cn.zhiqing.ui.Pager;
import java.util.List;

/**
 * The workbench (工作台).
 *
 * @param foreign whether the rows are of bodies beneath: read only, with a column for the body
 * @param emptyTitle why the list is empty; empty when it is not
 * @param emptyText the next step then
 * @param hints what other modules have to tell
 */
public record QueuePage(
        String title,
        String sub,
        boolean mayRegister,
        boolean mayAssign,
        boolean foreign,
        String otherScope,
        String otherScopeHref,
        List<Lamp> lamps,
        List<Tab> tabs,
        List<Filter> filters,
        String keyword,
        List<Hidden> kept,
        List<Row> rows,
        Pager pager,
        String emptyTitle,
        String emptyText,
        String clearHref,
        List<Hint> hints) {

    public QueuePage {
        lamps = List.copyOf(lamps);
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        kept = List.copyOf(kept);
        rows = List.copyOf(rows);
        hints = List.copyOf(hints);
    }

    /** One choice above the table. */
    public record Filter(String name, String label, String value, List<Choice> choices) {}

    /** One of the lists that can be chosen. */
    public record Tab(String label, String href, boolean here) {}

    /** What a query form carries along unseen. */
    public record Hidden(String name, String value) {}

    /** One request. */
    public record Row(
            String key,
            String number,
            String href,
            Light light,
            String due,
            String subject,
            String note,
            String applicant,
            String applicantKind,
            String channel,
            String stage,
            String assignee,
            String body) {}
}
