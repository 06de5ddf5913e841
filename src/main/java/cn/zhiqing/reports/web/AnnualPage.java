package cn.zhiqing.reports.web;

import cn.zhiqing.ui.FormErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One body's annual report while it is made.
 *
 * @param base address of this page
 * @param form the figures of table 1 as they stand or were typed
 * @param publishable whether this viewer may publish now
 * @param state when it was published, or by when it must be
 */
public record AnnualPage(
        String body,
        int year,
        String base,
        String state,
        TablePage tables,
        List<Field> form,
        String source,
        List<Check> checks,
        boolean editable,
        boolean publishable,
        FormErrors errors) {

    /** One figure to enter. */
    public record Field(String id, String row, String column, String value, boolean decimal) {}

    /** One rule and what it found. */
    public record Check(boolean passed, String title, String detail) {}

    /** The figures of table 1 by what they count, a line each, as the printed form has them. */
    public List<List<Field>> lines() {
        var lines = new LinkedHashMap<String, List<Field>>();
        form.forEach(field ->
                lines.computeIfAbsent(field.row(), _ -> new ArrayList<>()).add(field));
        return List.copyOf(lines.values());
    }

    public long open() {
        return checks.stream().filter(check -> !check.passed()).count();
    }
}
