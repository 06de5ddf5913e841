package cn.zhiqing.cases.notices;

import cn.zhiqing.kernel.CityClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes the {@link LimitRound} once on each day, in the morning; a day on which we did not run in the morning, when we do. */
@Component
class DailyRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final long PAUSE_SECONDS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LimitRound round;
    private final CityClock clock;
    private LocalDate done = LocalDate.MIN;
    private @Nullable CountDownLatch stop;
    private @Nullable Thread walking;

    DailyRound(LimitRound round, CityClock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (stop == null) {
            CountDownLatch stopped = new CountDownLatch(1);
            stop = stopped;
            walking = Thread.ofVirtual().name("limits").start(() -> walk(stopped));
        }
    }

    private void walk(CountDownLatch stopped) {
        try {
            while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var now = clock.instant().atZone(CityClock.ZONE);
        if (done.equals(now.toLocalDate()) || now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        try {
            round.go(now.toLocalDate());
            done = now.toLocalDate();
        } catch (RuntimeException failed) {
            LOG.warn("The round of limits failed: {}", failed.getClass().getName());
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
