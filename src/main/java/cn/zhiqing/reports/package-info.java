/**
 * Counts what happened once, and tells it as annual report (政府信息公开工作年度报告). Source: 政府信息公开条例 articles 49 and
 * 50; the table formats of 国办公开办函〔2019〕60号 (report years 2019 and 2020) and 国办公开办函〔2021〕30号 (2021 and later).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "reports",
        allowedDependencies = {"kernel", "access", "journal", "calendar", "ui", "cases :: events", "cases :: years"})
package cn.zhiqing.reports;
