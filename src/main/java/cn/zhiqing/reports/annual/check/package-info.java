/**
 * Checks an annual report against the sums its form demands (勾稽关系, 国办公开办函〔2021〕30号) and against the year before, and
 * says what would mend it. Plain Java.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("annual-check")
package cn.zhiqing.reports.annual.check;
