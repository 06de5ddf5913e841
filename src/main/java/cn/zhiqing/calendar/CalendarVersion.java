package cn.zhiqing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 日历版本: one line of the list of versions. */
public record CalendarVersion(
        String version, @Nullable String replaces, LocalDate lastNoticedDay, String source, Instant adoptedAt) {}
