package cn.zhiqing.reports.web;

import java.util.List;

/** The cases behind one number. */
public record CellPage(String body, int year, String base, String cell, String number, List<Case> cases) {

    /** One row; {@code href} opens the case. */
    public record Case(
            String number,
            String href,
            String applicant,
            String topic,
            String received,
            String decided,
            String reply) {}
}
