package cn.zhiqing.site;

import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.events.KeyAnnouncer;
import cn.zhiqing.privacy.events.KeyEvent;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what happens to keys to the journal; privacy itself does not know the journal. */
@Component
class KeyJournal implements KeyAnnouncer {

    private static final StreamId STREAM = new StreamId("keys", 1);

    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    KeyJournal(Journal journal, TransactionTemplate transaction, CityClock clock) {
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void announce(KeyEvent event, Actor actor) {
        transaction.executeWithoutResult(_ -> journal.append(STREAM, event, actor, clock.instant()));
    }

    /** The names of privacy's events in the journal. */
    @Component
    static class Catalogue implements EventCatalogue {

        @Override
        public Map<String, Class<? extends Event>> types() {
            return Map.of(
                    "privacy.key-added.1", KeyEvent.KeyAdded.class,
                    "privacy.values-resealed.1", KeyEvent.ValuesResealed.class);
        }
    }
}
