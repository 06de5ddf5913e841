/**
 * The annual report as a model: its formats, rows, columns and cells, and three tables that cannot be changed. Plain Java.
 * Source: article 50 of 政府信息公开条例, 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("annual")
package cn.zhiqing.reports.annual;
