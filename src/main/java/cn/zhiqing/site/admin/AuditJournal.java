package cn.zhiqing.site.admin;

import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 审计留痕 Takes what auditors carry out of the system to the journal. */
@Component
class AuditJournal {

    private static final StreamId STREAM = new StreamId("audit", 1);
    private static final int TRIES = 5;

    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    AuditJournal(Journal journal, TransactionTemplate transaction, CityClock clock) {
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    void exported(AuditExported event, Actor who) {
        for (int i = 1; ; i++) {
            try {
                transaction.executeWithoutResult(_ -> journal.append(STREAM, event, who, clock.instant()));
                return;
            } catch (StaleStream another) {
                if (i == TRIES) {
                    throw another;
                }
            }
        }
    }

    /** The name of the event in the journal. */
    @Component
    static class Catalogue implements EventCatalogue {

        @Override
        public Map<String, Class<? extends Event>> types() {
            return Map.of("site.audit-exported.1", AuditExported.class);
        }
    }
}
