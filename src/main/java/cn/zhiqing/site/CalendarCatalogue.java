package cn.zhiqing.site;

import cn.zhiqing.calendar.CalendarAdopted;
import cn.zhiqing.calendar.CalendarProposalDropped;
import cn.zhiqing.calendar.CalendarProposed;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of the calendar's events in the journal; the calendar itself does not know the journal. */
@Component
class CalendarCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "calendar.proposed.1", CalendarProposed.class,
                "calendar.proposal-dropped.1", CalendarProposalDropped.class,
                "calendar.adopted.1", CalendarAdopted.class);
    }
}
