package cn.zhiqing.notify.mailbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailbox every minute while the application runs. */
@Component
class MailRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final long PAUSE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Mailbox mailbox;
    private @Nullable CountDownLatch stop;
    private @Nullable Thread walking;

    MailRound(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public synchronized void start() {
        if (stop == null) {
            CountDownLatch stopped = new CountDownLatch(1);
            stop = stopped;
            walking = Thread.ofVirtual().name("mailbox").start(() -> walk(stopped));
        }
    }

    private void walk(CountDownLatch stopped) {
        try {
            while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                try {
                    mailbox.collect();
                } catch (RuntimeException failed) {
                    LOG.warn(
                            "A visit to the mailbox failed: {}",
                            failed.getClass().getName());
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
