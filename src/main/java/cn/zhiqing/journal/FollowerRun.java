package cn.zhiqing.journal;

import cn.zhiqing.journal.StoredEvent.RowKey;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Drives one follower: batch by batch, cursor and effects in one transaction. One thread at a time. */
final class FollowerRun {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerRun.class);
    private static final int BATCH = 500;
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(30);

    private final Follower follower;
    private final Cursors cursors;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    /** Nothing older than this waits for this follower beyond the cursor it was searched from. */
    private long searchedUpTo;

    private RowKey searchedFrom = RowKey.START;

    private int failures;
    private long notBefore;
    private boolean databaseAway;
    private String place = "";

    FollowerRun(Follower follower, Cursors cursors, Journal journal, TransactionTemplate transaction, CityClock clock) {
        this.follower = follower;
        this.cursors = cursors;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    String name() {
        return follower.name();
    }

    void prepare() {
        transaction.executeWithoutResult(_ -> cursors.ensure(follower.name()));
    }

    /** True when a failure a moment ago asks for patience. */
    synchronized boolean isPausing() {
        return failures > 0 && System.nanoTime() - notBefore < 0;
    }

    /** Applies all that may be read; false when the follower failed. */
    synchronized boolean run() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = step();
            }
            databaseAway = false;
            return true;
        } catch (RuntimeException failure) {
            remember(failure);
            return false;
        }
    }

    synchronized void rebuild() {
        transaction.executeWithoutResult(_ -> {
            cursors.ensure(follower.name());
            cursors.lock(follower.name());
            follower.clear();
            cursors.toZero(follower.name());
        });
        searchedUpTo = 0;
        failures = 0;
    }

    private boolean step() {
        long below = cursors.oldestRunning();
        RowKey after = cursors.at(follower.name());
        if (!after.equals(searchedFrom) || after.xid() >= searchedUpTo) {
            searchedFrom = after;
            searchedUpTo = 0;
        }
        RowKey searched = searchedUpTo == 0 ? after : new RowKey(searchedUpTo - 1, Long.MAX_VALUE);
        // Looking needs no lock and no transaction number; only work does.
        if (below <= searchedUpTo || !cursors.hasReadable(searched, below, follower.streamKinds())) {
            searchedUpTo = Math.max(searchedUpTo, below);
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(_ -> applyBatch()));
    }

    private boolean applyBatch() {
        RowKey after = cursors.lock(follower.name());
        long below = cursors.oldestRunning();
        // After a failure one event at a time, so that all before the one that fails are applied.
        int limit = failures == 0 ? BATCH : 1;
        List<StoredEvent> rows = cursors.readable(after, below, follower.streamKinds(), limit);
        if (rows.isEmpty()) {
            return false;
        }
        StoredEvent last = rows.getLast();
        place = rows.getFirst().stream() + " event " + rows.getFirst().seq();
        follower.apply(rows.stream().map(journal::recorded).toList());
        cursors.move(follower.name(), last.key(), rows.size());
        return true;
    }

    private void remember(RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            // no fault of the follower, and nowhere to write it down; told once
            if (!databaseAway) {
                LOG.warn("Follower {} waits for the database", follower.name());
            }
            databaseAway = true;
            return;
        }
        failures++;
        notBefore = System.nanoTime()
                + Math.min(LONGEST_PAUSE, TimeUnit.MILLISECONDS.toNanos(100L << Math.min(failures, 10)));
        // Messages may quote content; the kind of failure and the place are enough to find it.
        String told = (failure instanceof UnknownEvent
                        ? failure.getMessage()
                        : failure.getClass().getName()) + " near " + place;
        LOG.warn("Follower {} failed ({} times): {}", follower.name(), failures, told);
        try {
            transaction.executeWithoutResult(_ -> cursors.failed(follower.name(), Micros.of(clock.instant()), told));
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "The failure of follower {} could not be recorded: {}",
                    follower.name(),
                    unreachable.getClass().getName());
        }
    }
}
