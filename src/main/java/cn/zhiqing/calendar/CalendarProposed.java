package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Event;

/**
 * 提请启用日历: one administrator proposed a file. Journal stream {@code calendar/1}, event name {@code calendar.proposed.1}.
 *
 * @param proposal number of the proposal
 * @param year year whose days are imported or amended
 * @param source notice number and file name
 * @param replaces version in force at the time
 * @param digest SHA-256 of the file, hexadecimal
 */
public record CalendarProposed(int proposal, int year, String source, String replaces, String digest)
        implements Event {}
