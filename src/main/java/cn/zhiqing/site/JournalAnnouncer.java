package cn.zhiqing.site;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.access.events.Announcer;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes what access announces to the journal, in the transaction of the change. */
@Component
class JournalAnnouncer implements Announcer {

    private final Journal journal;
    private final CityClock clock;

    JournalAnnouncer(Journal journal, CityClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void announce(StreamId stream, AccessEvent event, Actor actor) {
        try {
            journal.append(stream, event, actor, clock.instant());
        } catch (StaleStream moved) {
            throw new OptimisticLockingFailureException("somebody else changed " + stream, moved);
        }
    }
}
