package cn.zhiqing.cases;

import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.domain.Day;
import cn.zhiqing.cases.store.CaseFiles.Recording;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import org.springframework.stereotype.Component;

/** Today in the city, with the calendar in force. */
@Component
class OfficeDay {

    private final CityClock clock;
    private final Calendars calendars;

    OfficeDay(CityClock clock, Calendars calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    Day now() {
        return new Day(clock.today(), calendar());
    }

    WorkingCalendar calendar() {
        return calendars.current();
    }

    /** The edition a row was computed with; the present one when it is no longer known. */
    WorkingCalendar edition(String version) {
        return calendars.version(version).orElseGet(this::calendar);
    }

    Recording by(Actor actor) {
        return new Recording(actor, clock.instant());
    }
}
