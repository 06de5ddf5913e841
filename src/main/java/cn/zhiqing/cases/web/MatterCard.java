package cn.zhiqing.cases.web;

import java.util.List;

/**
 * 一并提出的各项 on the page of a cover or of one of its units.
 *
 * @param lead what they have in common
 * @param cover number of the cover; {@code coverHref} is empty on the cover's own page and for other bodies
 */
public record MatterCard(String lead, String cover, String coverHref, List<Line> lines) {

    public MatterCard {
        lines = List.copyOf(lines);
    }

    /** One unit; {@code href} is empty for the page's own and for units of other bodies. */
    public record Line(String number, String href, String matter, String stage) {}
}
