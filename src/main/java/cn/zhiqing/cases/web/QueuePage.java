package cn.zhiqing.cases.web;

import cn.zhiqing.cases.web.Field.Choice;
import java.util.List;

/**
 * The workbench (工作台).
 *
 * @param total requests over all pages of this list
 * @param foreign whether the rows are of bodies beneath: read only, with a column for the body
 * @param emptyTitle why the list is empty; empty when it is not
 * @param emptyText the next step then
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
        List<Filter> filters,
        String keyword,
        List<Hidden> kept,
        List<Row> rows,
        long total,
        Pager pager,
        String emptyTitle,
        String emptyText,
        String clearHref) {

    public QueuePage {
        lamps = List.copyOf(lamps);
        filters = List.copyOf(filters);
        kept = List.copyOf(kept);
        rows = List.copyOf(rows);
    }

    /** One light with its count; a link that filters by it. */
    public record Lamp(String css, long count, String label, String href, boolean current) {}

    /** One choice above the table. */
    public record Filter(String name, String label, String value, List<Choice> choices) {}

    /** What a query form carries along unseen. */
    public record Hidden(String name, String value) {}

    /** One request. */
    public record Row(
            String key,
            String number,
            String href,
            String lightCss,
            String lightWords,
            String due,
            String subject,
            String note,
            String applicant,
            String applicantKind,
            String channel,
            String stage,
            String stageNote,
            String assignee,
            String body) {}

    /** Pages of the list. */
    public record Pager(long from, long to, long total, List<Leaf> leaves, String next) {}

    /** One page number; {@code href} is empty for a gap. */
    public record Leaf(String label, String href, boolean current) {}
}
