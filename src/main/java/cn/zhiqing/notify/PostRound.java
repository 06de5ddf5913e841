package cn.zhiqing.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries the outbox out while the application runs: one virtual thread per way, so that a slow server holds up its own
 * messages only. Stopping lets what is being handed over end; what does not end in time comes back by its lease.
 */
@Component
class PostRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);
    private static final long PAUSE_SECONDS = 1;
    private static final long PATIENCE_SECONDS = 20;

    private final List<Carrier> carriers;
    private final Rounds rounds;
    private final List<Thread> walking = new ArrayList<>();
    private @Nullable CountDownLatch stop;

    PostRound(List<Carrier> carriers, Rounds rounds) {
        this.carriers = List.copyOf(carriers);
        this.rounds = rounds;
    }

    @Override
    public synchronized void start() {
        if (stop != null) {
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        stop = stopped;
        for (Carrier carrier : carriers) {
            walking.add(Thread.ofVirtual().name("postman-" + carrier.way()).start(() -> walk(carrier, stopped)));
        }
    }

    private void walk(Carrier carrier, CountDownLatch stopped) {
        try {
            while (stopped.getCount() > 0) {
                if (round(carrier) == 0 && stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private int round(Carrier carrier) throws InterruptedException {
        try {
            return rounds.go(carrier);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A round of {} failed: {}", carrier.way(), failed.getClass().getName());
            return 0;
        }
    }

    @Override
    public void stop() {
        List<Thread> ending;
        synchronized (this) {
            if (stop == null) {
                return;
            }
            stop.countDown();
            stop = null;
            ending = List.copyOf(walking);
            walking.clear();
        }
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            for (Thread thread : ending) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (!thread.join(java.time.Duration.ofMillis(Math.max(1, left)))) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stop != null;
    }
}
