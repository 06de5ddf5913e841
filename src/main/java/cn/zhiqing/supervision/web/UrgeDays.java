package cn.zhiqing.supervision.web;

import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.kernel.CityClock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days that the forms of urge letters propose and read (日期). */
@Component
final class UrgeDays {

    private final Calendars calendars;
    private final CityClock clock;

    UrgeDays(Calendars calendars, CityClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** So many working days from today, as a field has it. */
    String proposed(int workingDays) {
        return calendars.current().nth(clock.today(), workingDays).toString();
    }

    static @Nullable LocalDate read(String text) {
        try {
            return text.strip().matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text.strip()) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
