package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Event;

/**
 * 日历启用: a version of the working calendar came into force. Journal stream {@code calendar/1}, event name
 * {@code calendar.adopted.1}.
 *
 * @param year year whose days were imported or amended
 * @param source notice number and file name
 * @param moved number of open cases' dates that moved
 */
public record CalendarAdopted(String version, String replaces, int year, String source, int moved) implements Event {}
