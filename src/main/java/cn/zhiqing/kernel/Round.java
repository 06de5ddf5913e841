package cn.zhiqing.kernel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 巡回 Work that is looked after again and again while the application runs: one virtual thread, turn after turn, with a pause
 * whenever a turn found nothing more to do. A turn that fails is told by its class alone, since a message may quote content,
 * and does not end the round.
 */
public final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final boolean atOnce;
    private final Turn turn;
    private @Nullable CountDownLatch end;
    private @Nullable Thread walking;

    /** Said once; a database that is away for a night would otherwise fill the log. Only the walking thread looks at it. */
    private volatile boolean databaseAway;

    private Round(String name, Duration pause, boolean atOnce, Turn turn) {
        this.name = name;
        this.pause = pause;
        this.atOnce = atOnce;
        this.turn = turn;
    }

    /** One turn. */
    @FunctionalInterface
    public interface Turn {

        /** Does what is due; true when the next turn should follow without a pause. */
        boolean go() throws InterruptedException;
    }

    /** A round that waits once before its first turn. */
    public static Round every(Duration pause, String name, Runnable turn) {
        return new Round(name, pause, false, () -> {
            turn.run();
            return false;
        });
    }

    /** A round whose first turn comes at the start, and which pauses only after a turn that left nothing to do. */
    public static Round fromTheStart(Duration pause, String name, Turn turn) {
        return new Round(name, pause, true, turn);
    }

    /** Begins; nothing happens when it is going round already. */
    public synchronized void start() {
        if (end == null) {
            CountDownLatch ended = new CountDownLatch(1);
            end = ended;
            walking = Thread.ofVirtual().name(name).start(() -> walk(ended));
        }
    }

    /** Asks for the end after the present turn, without waiting for it. */
    public synchronized void end() {
        if (end != null) {
            end.countDown();
            end = null;
        }
    }

    /** Ends after the present turn; a turn that takes longer than twenty seconds is interrupted. */
    public void stop() {
        stop(PATIENCE);
    }

    /** Ends; a turn that takes longer than {@code patience} is interrupted. */
    public void stop(Duration patience) {
        Thread last;
        synchronized (this) {
            end();
            last = walking;
            walking = null;
        }
        try {
            if (last != null && !last.join(patience)) {
                last.interrupt();
                var _ = last.join(LAST_WORDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized boolean isRunning() {
        return end != null;
    }

    private void walk(CountDownLatch ended) {
        boolean more = atOnce;
        try {
            while (more ? ended.getCount() > 0 : !ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                more = turned();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean turned() throws InterruptedException {
        try {
            boolean more = turn.go();
            databaseAway = false;
            return more;
        } catch (RuntimeException failed) {
            boolean outage = Outage.isBehind(failed);
            if (!outage || !databaseAway) {
                LOG.warn("The round of {} failed: {}", name, failed.getClass().getName());
            }
            databaseAway = outage;
            return false;
        }
    }
}
