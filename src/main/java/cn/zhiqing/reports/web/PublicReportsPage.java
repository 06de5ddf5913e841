package cn.zhiqing.reports.web;

import java.util.List;

/** 政府信息公开年报: all published reports, by body. */
public record PublicReportsPage(List<BodyReports> bodies) {

    /** One body's reports, newest first. */
    public record BodyReports(String name, List<Report> reports) {}

    /** One report. */
    public record Report(int year, String href, String publishedOn) {}
}
