package cn.zhiqing.journal;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Feeds every {@link Follower} what was committed: in the background after each commit, or on demand. Each follower goes at
 * its own pace; one that fails is tried again, with pauses, and does not hold up the others.
 */
@Component
public class Followers implements SmartLifecycle {

    private static final long POLL_MILLISECONDS = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(POLL_MILLISECONDS);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final List<FollowerRun> runs;
    private final Cursors cursors;
    private final Bell bell;
    private final Round round = Round.fromTheStart(PAUSE, "journal-followers", this::follow);
    private boolean prepared;

    Followers(
            List<Follower> followers,
            Journal journal,
            Cursors cursors,
            Bell bell,
            TransactionTemplate transaction,
            CityClock clock) {
        this.runs = followers.stream()
                .map(f -> new FollowerRun(f, cursors, journal, transaction, clock))
                .toList();
        this.cursors = cursors;
        this.bell = bell;
    }

    /**
     * Applies everything that was committed before the call. Waits (at most 20 seconds) for older transactions that still
     * run, since what they commit comes first. Not to be called inside a transaction that has written.
     *
     * @return false when a follower failed or an older transaction still runs
     */
    public boolean catchUp() {
        return catchUp(runs);
    }

    /** Empties what a follower derived and derives it again from the first event; its readers see it grow. */
    public boolean rebuild(String name) {
        List<FollowerRun> one = runs.stream().filter(r -> r.name().equals(name)).toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("there is no follower named " + name);
        }
        one.getFirst().rebuild();
        return catchUp(one);
    }

    /** The names of all followers. */
    public List<String> names() {
        return runs.stream().map(FollowerRun::name).toList();
    }

    /** How each follower that ever ran is doing. */
    public List<FollowerHealth> health() {
        return cursors.health();
    }

    @Override
    public void start() {
        if (!runs.isEmpty()) {
            round.start();
        }
    }

    /** A long way still to go is broken off at once: the cursors know how far each follower came. */
    @Override
    public void stop() {
        round.stop(Duration.ZERO);
    }

    @Override
    public boolean isRunning() {
        return round.isRunning();
    }

    private boolean catchUp(List<FollowerRun> some) {
        long goal = cursors.youngestCommitted();
        long start = System.nanoTime();
        some.forEach(FollowerRun::prepare);
        while (true) {
            boolean complete = cursors.oldestRunning() > goal;
            boolean well = true;
            for (FollowerRun run : some) {
                well &= run.run();
            }
            if (complete || System.nanoTime() - start > PATIENCE || !pause()) {
                return complete && well;
            }
        }
    }

    private static boolean pause() {
        // What is waited for is the end of somebody else's transaction, perhaps in another process. PostgreSQL tells
        // nobody
        // of that: NOTIFY comes only from transactions that ask for it and commit, not from those that roll back or
        // only
        // hold an id, and a lock on another transaction's id can be waited for through its rows alone. The bell of this
        // process would be no help either: it rings for commits that wrote events, and waiting on it here would take
        // the
        // ring from the loop below. So the question is asked again, five milliseconds later, for at most twenty
        // seconds.
        LockSupport.parkNanos(5_000_000);
        return !Thread.currentThread().isInterrupted();
    }

    private boolean follow() throws InterruptedException {
        if (!prepared) {
            runs.forEach(FollowerRun::prepare);
            prepared = true;
        }
        for (FollowerRun run : runs) {
            if (!run.isPausing()) {
                run.run();
            }
        }
        bell.await(POLL_MILLISECONDS);
        return true;
    }
}
