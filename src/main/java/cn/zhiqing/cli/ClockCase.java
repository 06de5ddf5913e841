package cn.zhiqing.cli;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.calendar.ClockResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as read from a line, with its result.
 *
 * @param id the given id when it is a string
 * @param events the events before the first that could not be read
 * @param asOf day of the question; null when it could not be read
 */
record ClockCase(
        @Nullable String id,
        List<ClockEvent> events,
        @Nullable LocalDate asOf,
        ClockResult result) {}
