/** What can happen to a request, as the journal keeps it: past tense, no personal data, kernel types, dates and codes only. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.cases.events;
