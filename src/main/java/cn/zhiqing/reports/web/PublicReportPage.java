package cn.zhiqing.reports.web;

/** One published report as everybody reads it. */
public record PublicReportPage(
        String body, int year, String publishedOn, int edition, TablePage tables, OfficialForm official) {}
