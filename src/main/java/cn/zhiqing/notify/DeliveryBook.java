package cn.zhiqing.notify;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.events.NoticeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what came of an attempt: the row and, when it is final, the event, in one transaction. */
@Component
class DeliveryBook {

    /** So long after it was taken the gateway is first asked what became of it. */
    private static final Duration FIRST_QUESTION = Duration.ofMinutes(1);

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
            switch (carried) {
                case Carried.Took(String receipt) -> taken(claim, receipt, now);
                case Carried.Later later -> {
                    Duration pause = BackOff.after(claim.attempt(), later.atLeast(), chance);
                    outbox.later(claim.id(), claim.attempt(), later, now.plus(pause));
                }
                case Carried.Never never -> failed(claim, never, now);
            }
        });
    }

    private void taken(Outbox.Claim claim, String receipt, Instant now) {
        if (outbox.taken(claim.id(), claim.attempt(), receipt, now, now.plus(FIRST_QUESTION))) {
            NoticeEvent event = new NoticeEvent.NoticeTaken(
                    claim.occasion(), claim.kind(), claim.way().name(), claim.attempt(), claim.unsure());
            record(claim.id(), event, Actor.MACHINE, now);
        }
    }

    private void failed(Outbox.Claim claim, Carried.Never never, Instant now) {
        if (outbox.never(claim.id(), claim.attempt(), never)) {
            NoticeEvent event = new NoticeEvent.NoticeFailed(
                    claim.occasion(),
                    claim.kind(),
                    claim.way().name(),
                    never.why().name());
            record(claim.id(), event, Actor.MACHINE, now);
        }
    }

    /** In the caller's transaction. */
    void record(long message, NoticeEvent event, Actor actor, Instant now) {
        StreamId stream = new StreamId("notice", message);
        journal.append(stream, event, actor, now);
    }
}
