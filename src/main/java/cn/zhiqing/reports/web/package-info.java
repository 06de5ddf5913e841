/** The pages of annual reports: for staff, and for everybody. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.reports.web;
