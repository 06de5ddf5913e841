package cn.zhiqing.site.admin;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One long task beside the pages, at most once at a time; the page asks how far it is. */
final class LongWork {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private final String name;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Standing standing = new Standing(0, 0, "");

    LongWork(String name) {
        this.name = name;
    }

    /**
     * How far it is.
     *
     * @param trouble what ended the last run early; empty when nothing did
     */
    record Standing(long done, long of, String trouble) {}

    boolean isRunning() {
        return running.get();
    }

    Standing standing() {
        return standing;
    }

    void at(long done, long of) {
        standing = new Standing(done, of, "");
    }

    /** Begins unless it already runs; {@code task} calls {@link #at} as it gets on. */
    boolean begin(Consumer<LongWork> task) {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        at(0, 0);
        Thread.ofPlatform().daemon().name(name).start(() -> run(task));
        return true;
    }

    private void run(Consumer<LongWork> task) {
        try {
            task.accept(this);
        } catch (RuntimeException e) {
            // the class alone: a message could quote content
            LOG.error("{} was interrupted by {}", name, e.getClass().getName());
            standing = new Standing(standing.done(), standing.of(), e.getClass().getSimpleName());
        } finally {
            running.set(false);
        }
    }
}
