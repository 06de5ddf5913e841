/**
 * What day is a working day, and when does a statutory clock run out (法定期限). The pure part ({@link
 * cn.zhiqing.calendar.WorkingCalendar}, {@link cn.zhiqing.calendar.StatutoryClock}, {@link
 * cn.zhiqing.calendar.Fees}) knows no framework, no database and no present time: periods of 政府信息公开条例 (国务院令第711号)
 * articles 26 and 29 to 35, 国办函〔2020〕109号, 行政复议法 article 20 and 行政诉讼法 articles 45 and 46 are functions of the facts and
 * a calendar. {@link cn.zhiqing.calendar.Calendars} keeps every version of the holiday notices of the State Council (国务院办公厅
 * 节假日安排通知) and imports new ones.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "calendar", allowedDependencies = "kernel")
package cn.zhiqing.calendar;
