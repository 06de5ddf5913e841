package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.WorkingCalendar;
import java.time.LocalDate;

/** 今天 and the calendar it is read in. */
public record Day(LocalDate today, WorkingCalendar calendar) {}
