package cn.zhiqing.precedents.web;

import java.util.List;

/**
 * 类似案例 of one request, and those cited for it.
 *
 * @param may whether this person may cite for it now
 */
public record AlikePage(
        String number,
        String caseHref,
        String key,
        List<String> asked,
        List<Row> cited,
        List<Row> alike,
        boolean may,
        String token) {

    public AlikePage {
        asked = List.copyOf(asked);
        cited = List.copyOf(cited);
        alike = List.copyOf(alike);
    }

    /** One precedent with why it is here. */
    public record Row(
            long id, String href, String title, String question, String told, String why, String fate, String tone) {}
}
