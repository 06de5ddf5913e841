package cn.zhiqing.reports.web;

import java.util.List;

/** 统计与年报: the annual reports that the viewer may see. */
public record ReportsHomePage(List<BodyYears> bodies) {

    /** One body with its years, newest first. */
    public record BodyYears(String name, List<YearLink> years) {}

    /** @param state in words: 已公布, 编制中 */
    public record YearLink(int year, String href, String state) {}
}
