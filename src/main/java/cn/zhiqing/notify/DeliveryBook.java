package cn.zhiqing.notify;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.events.NoticeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what came of an attempt: the row and, when it is final, the event, in one transaction. */
@Component
class DeliveryBook {

    private final Outbox outbox;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    DeliveryBook(Outbox outbox, Journal journal, TransactionTemplate transaction, CityClock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    void write(Outbox.Claim claim, Carried carried) {
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            String way = claim.way().name();
            switch (carried) {
                case Carried.Took(String receipt) -> {
                    if (outbox.taken(claim.id(), claim.attempt(), receipt, now, now.plus(Duration.ofMinutes(1)))) {
                        record(
                                claim.id(),
                                new NoticeEvent.NoticeTaken(
                                        claim.occasion(), claim.kind(), way, claim.attempt(), claim.unsure()),
                                Actor.MACHINE,
                                now);
                    }
                }
                case Carried.Later later ->
                    outbox.later(
                            claim.id(),
                            claim.attempt(),
                            later,
                            now.plus(BackOff.after(claim.attempt(), later.atLeast(), chance)));
                case Carried.Never never -> {
                    if (outbox.never(claim.id(), claim.attempt(), never)) {
                        record(
                                claim.id(),
                                new NoticeEvent.NoticeFailed(
                                        claim.occasion(),
                                        claim.kind(),
                                        way,
                                        never.why().name()),
                                Actor.MACHINE,
                                now);
                    }
                }
            }
        });
    }

    /** In the caller's transaction. */
    void record(long message, NoticeEvent event, Actor actor, Instant now) {
        StreamId stream = new StreamId("notice", message);
        journal.append(stream, journal.head(stream), List.of(event), actor, now);
    }
}
