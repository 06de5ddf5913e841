package cn.zhiqing.cases.store;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 补印: marks the words of applications that were received before words were marked, behind the running server. */
@Component
class WordIndex implements SmartLifecycle {

    private static final int AT_ONCE = 500;

    private final Applications applications;
    private volatile boolean wanted;
    private @Nullable Thread worker;

    WordIndex(Applications applications) {
        this.applications = applications;
    }

    /** Marks everything that is not marked yet. */
    int complete() {
        int all = 0;
        for (int some = AT_ONCE; some == AT_ONCE && wanted; all += some) {
            some = applications.markSome(AT_ONCE);
        }
        return all;
    }

    @Override
    public synchronized void start() {
        wanted = true;
        worker = Thread.ofVirtual().name("word-index").start(this::complete);
    }

    @Override
    public synchronized void stop() {
        wanted = false;
        Thread last = worker;
        if (last != null) {
            try {
                last.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        worker = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
