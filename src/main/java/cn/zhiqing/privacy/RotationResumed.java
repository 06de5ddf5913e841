package cn.zhiqing.privacy;

import cn.zhiqing.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 续做重封 Ends at the next start what a rotation left when it was interrupted, beside running work. */
@Component
@ConditionalOnWebApplication // a command that looks at keys ends before this would
class RotationResumed {

    private static final Logger LOG = LoggerFactory.getLogger(RotationResumed.class);

    private final Keys keys;
    private final KeyRotation rotation;

    RotationResumed(Keys keys, KeyRotation rotation) {
        this.keys = keys;
        this.rotation = rotation;
    }

    /** With one key there is nothing that another could have sealed, and nothing is asked. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        if (keys.list().size() > 1) {
            Thread.ofVirtual().name("resealing-resumed").start(this::run);
        }
    }

    private void run() {
        try {
            long done = rotation.resealAll(Actor.MACHINE, KeyRotation.Watcher.NOBODY).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (done > 0) {
                LOG.info("an interrupted key rotation was ended: {} values re-sealed", done);
            }
        } catch (RuntimeException interrupted) {
            // the class alone: a message could quote content; the next start or /admin/keys goes on
            LOG.error("re-sealing was interrupted by {}", interrupted.getClass().getName());
        }
    }
}
