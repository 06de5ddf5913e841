package cn.zhiqing.calendar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 内置日历更新 At every start: a newer program brings its newer calendar along. */
@Component
class CalendarRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRenewal.class);

    private final Calendars calendars;

    CalendarRenewal(Calendars calendars) {
        this.calendars = calendars;
    }

    @EventListener(ApplicationStartedEvent.class)
    void renew() {
        calendars
                .renew(WorkingCalendar.builtIn())
                .ifPresent(adopted -> LOG.info(
                        "calendar {} came with this program and replaces {}; {} dates moved",
                        adopted.version(),
                        adopted.replaces(),
                        adopted.moved()));
    }
}
