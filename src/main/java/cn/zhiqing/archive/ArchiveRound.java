package cn.zhiqing.archive;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 打包轮次: builds one package after another, never more than one at a time. What was archived in the last days is built by day;
 * what a city brings with it from earlier years is built at night, so that no start and no working hour pays for it.
 */
@Component
class ArchiveRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRound.class);
    private static final long PAUSE_SECONDS = 30;
    private static final int FRESH_DAYS = 7;
    private static final int NIGHT_ENDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ArchiveRoom room;
    private final Packages packages;
    private final CityClock clock;
    private @Nullable CountDownLatch stop;
    private @Nullable Thread walking;

    ArchiveRound(ArchiveRoom room, Packages packages, CityClock clock) {
        this.room = room;
        this.packages = packages;
        this.clock = clock;
    }

    /** Builds the next package that waits; false when none does at this hour. */
    boolean step() {
        ZonedDateTime now = clock.instant().atZone(CityClock.ZONE);
        LocalDate since = now.getHour() < NIGHT_ENDS
                ? LocalDate.EPOCH
                : now.toLocalDate().minusDays(FRESH_DAYS);
        CaseId next = packages.waiting(since).orElse(null);
        if (next == null) {
            return false;
        }
        packages.tried(next);
        packages.find(next).ifPresent(row -> room.build(row, Actor.MACHINE));
        return true;
    }

    @Override
    public synchronized void start() {
        if (stop == null) {
            CountDownLatch stopped = new CountDownLatch(1);
            stop = stopped;
            walking = Thread.ofVirtual().name("archive").start(() -> walk(stopped));
        }
    }

    private void walk(CountDownLatch stopped) {
        try {
            while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                try {
                    boolean more = true;
                    while (more && stopped.getCount() > 0) {
                        more = step() && !stopped.await(1, TimeUnit.SECONDS);
                    }
                } catch (RuntimeException failed) {
                    LOG.warn("A package could not be built: {}", failed.getClass().getName());
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread ending;
        synchronized (this) {
            if (stop == null) {
                return;
            }
            stop.countDown();
            stop = null;
            ending = walking;
        }
        try {
            if (ending != null && !ending.join(PATIENCE)) {
                ending.interrupt();
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
