package cn.zhiqing.site;

import cn.zhiqing.calendar.CalendarAdopted;
import cn.zhiqing.calendar.CalendarAnnouncement;
import cn.zhiqing.calendar.CalendarProposalDropped;
import cn.zhiqing.calendar.CalendarProposed;
import cn.zhiqing.calendar.DueMove;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes what becomes of the working calendar to the journal, before the open cases move in the same transaction. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CalendarJournal implements CalendarAnnouncement {

    private static final StreamId STREAM = new StreamId("calendar", 1);

    private final Journal journal;

    CalendarJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void adopted(CalendarAdopted event, WorkingCalendar calendar, List<DueMove> moves, Actor by, Instant at) {
        append(event, by, at);
    }

    @Override
    public void proposed(CalendarProposed event, Actor by, Instant at) {
        append(event, by, at);
    }

    @Override
    public void dropped(CalendarProposalDropped event, Actor by, Instant at) {
        append(event, by, at);
    }

    private void append(Event event, Actor by, Instant at) {
        journal.append(STREAM, event, by, at);
    }
}
