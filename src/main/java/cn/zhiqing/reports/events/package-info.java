/** What can happen to an annual report, as the journal keeps it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.reports.events;
