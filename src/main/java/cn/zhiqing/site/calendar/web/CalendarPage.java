package cn.zhiqing.site.calendar.web;

import java.util.List;

/**
 * All versions and what each year rests on (工作日历).
 *
 * @param waiting sentence about a proposal that waits; empty when none does
 * @param administers the reader has the other pages of administration too
 * @param provisional sentence about what is provisional
 */
public record CalendarPage(
        String current,
        List<Year> years,
        List<Version> versions,
        String waiting,
        String provisional,
        boolean mayPropose,
        boolean administers) {

    public CalendarPage {
        years = List.copyOf(years);
        versions = List.copyOf(versions);
    }

    /**
     * One year of the calendar in force.
     *
     * @param notices numbers of its notices; empty while there is none
     */
    public record Year(int year, List<String> notices, int holidays, int makeUps, boolean provisional, String href) {}

    /** One version, the newest first. */
    public record Version(String version, String upTo, String source, String adopted, boolean inForce, String href) {}
}
