/**
 * Reads published annual reports (年度报告) as they are found: office files, PDF, OFD, text dumps, tab-separated tables, web pages. Rows are located by
 * their normalised label and taken in their legal order (国办公开办函〔2019〕60号, 〔2021〕30号), never by position in the file;
 * what a file does not hold stays empty. Plain Java.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("annual-read")
package cn.zhiqing.reports.annual.read;
