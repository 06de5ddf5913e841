package cn.zhiqing.calendar;

import org.jspecify.annotations.Nullable;

/**
 * 不予受理的事实: the first event that fails, with the first reason that applies.
 *
 * @param event place of the event, from 0; null when the case as a whole is at fault
 */
public record ClockRefusal(@Nullable Integer event, ClockReason reason) implements ClockResult {}
