package cn.zhiqing.kernel;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits on what happens, looking again every few milliseconds; fails after a minute. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Eventually() {}

    public static void until(BooleanSupplier done) {
        until(PATIENCE, done);
    }

    public static void until(Duration patience, BooleanSupplier done) {
        long begun = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                throw new AssertionError("did not happen within " + patience);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
