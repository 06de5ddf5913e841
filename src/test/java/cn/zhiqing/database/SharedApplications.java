package cn.zhiqing.database;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Whole applications that test classes open, alone or together. Each has schedulers, pools and fonts of its own, so at most two live
 * at a time: a third one ends the one that was not asked for longest. All are closed while the test PostgreSQL still runs,
 * when the tests are over; an application that outlives its database waits for it in vain.
 */
public final class SharedApplications implements TestExecutionListener {

    private static final int ALIVE = 2;
    private static final LinkedHashMap<Object, AutoCloseable> LIVING = new LinkedHashMap<>(4, 0.75f, true);
    private static final List<AutoCloseable> OF_THIS_CLASS = new ArrayList<>();

    /** The living application of this key, or a new one. */
    public static synchronized <T extends AutoCloseable> T of(Object key, Class<T> type, Supplier<T> start) {
        AutoCloseable living = LIVING.get(key);
        if (living != null) {
            return type.cast(living);
        }
        leaveOnly(ALIVE - 1);
        T started = start.get();
        LIVING.put(key, started);
        return started;
    }

    /** What a test opened for itself: closed when its class, with the classes nested in it, is over. */
    public static synchronized <T extends AutoCloseable> T untilTheClassEnds(T opened) {
        OF_THIS_CLASS.add(opened);
        return opened;
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        boolean outermostClass = finished.getParentIdObject()
                .filter(parent -> parent.getSegments().size() == 1)
                .isPresent();
        if (outermostClass) {
            synchronized (SharedApplications.class) {
                close(OF_THIS_CLASS);
                OF_THIS_CLASS.clear();
            }
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        synchronized (SharedApplications.class) {
            leaveOnly(0);
        }
    }

    private static void leaveOnly(int count) {
        var ending = new ArrayList<AutoCloseable>();
        Iterator<AutoCloseable> oldest = LIVING.values().iterator();
        while (LIVING.size() > count) {
            ending.add(oldest.next());
            oldest.remove();
        }
        close(ending);
    }

    private static void close(List<AutoCloseable> ending) {
        for (AutoCloseable application : ending) {
            try {
                application.close();
            } catch (Exception e) {
                throw new IllegalStateException("An application of the tests did not close", e);
            }
        }
    }
}
