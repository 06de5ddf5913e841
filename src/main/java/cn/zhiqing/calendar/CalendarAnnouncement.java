package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Actor;
import java.time.Instant;
import java.util.List;

/**
 * 日历启用通知: called inside the transaction that adopts a version. The implementer journals the event and recomputes the open
 * cases named; when it throws, nothing was adopted.
 */
public interface CalendarAnnouncement {

    void adopted(CalendarAdopted event, WorkingCalendar calendar, List<DueMove> moves, Actor by, Instant at);

    /** A file waits for the second person; called in the transaction that keeps it. */
    default void proposed(CalendarProposed event, Actor by, Instant at) {}

    /** The file no longer waits and was not adopted. */
    default void dropped(CalendarProposalDropped event, Actor by, Instant at) {}
}
