/**
 * 版面: the lines and table rows of a file in reading order, with the place of each, whatever program wrote it. Knows nothing of
 * annual reports; reads parts and glyphs only, runs nothing that a file carries, and stops at its limits.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("annual-layout")
package cn.zhiqing.reports.annual.layout;

import org.jspecify.annotations.NullMarked;
