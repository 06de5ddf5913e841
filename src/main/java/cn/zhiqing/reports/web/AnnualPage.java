package cn.zhiqing.reports.web;

import cn.zhiqing.ui.FormErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body's annual report while it is made.
 *
 * @param base address of this page
 * @param text the sections
 * @param frozen the newest publication; null before the first
 * @param official the tables for paper
 * @param form the figures of table 1 as they stand or were typed
 * @param publishable whether this viewer may publish now
 * @param state when it was published, or by when it must be
 */
public record AnnualPage(
        String body,
        int year,
        String base,
        String state,
        Text text,
        @Nullable Frozen frozen,
        TablePage tables,
        OfficialForm official,
        List<Field> form,
        String source,
        List<Check> checks,
        boolean editable,
        boolean publishable,
        FormErrors errors) {

    /**
     * The six sections and what the two of words are told.
     *
     * @param first the sentence with the numbers that section 一 states
     * @param last what section 六 must speak of
     */
    public record Text(List<Section> sections, String first, String last) {}

    /**
     * One of the six sections.
     *
     * @param anchor where it stands on the page
     * @param origin derived, to be entered, or to be written
     */
    public record Section(String anchor, String title, String origin, boolean done) {}

    /**
     * The newest publication.
     *
     * @param by who published it
     * @param changed how many cells the ledger counts otherwise since
     * @param shown whether the tables on the page are the published ones, not those of the ledger
     */
    public record Frozen(int edition, String on, String by, long changed, boolean shown) {}

    /** Whether a first or a new edition may be published by this viewer, and would say something new. */
    public boolean offersPublication() {
        Frozen known = frozen;
        return publishable && (known == null || (!known.shown() && known.changed() > 0));
    }

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
