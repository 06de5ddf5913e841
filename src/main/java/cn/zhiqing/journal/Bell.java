package cn.zhiqing.journal;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the followers of this process when something was committed. */
@Component
class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** Rings once after the present transaction has committed. */
    void ringAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, this);
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
        }
    }

    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Waits until it rings, at most so long. */
    void await(long milliseconds) throws InterruptedException {
        if (rung.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }

    private final class AfterCommit implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            ring();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Bell.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Bell.this, Bell.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Bell.this);
        }
    }
}
