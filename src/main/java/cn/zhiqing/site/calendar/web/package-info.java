/** The administrator's pages of the working calendar: versions, upload, day by day, which open cases move, two persons. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.site.calendar.web;
