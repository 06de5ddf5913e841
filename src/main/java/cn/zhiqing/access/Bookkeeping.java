package cn.zhiqing.access;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.access.events.Announcer;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A change and its event in one transaction; tried again when somebody else changed the same person at that moment. */
@Component
class Bookkeeping {

    private static final int ATTEMPTS = 3;

    private final TransactionTemplate transaction;
    private final Announcer announcer;

    Bookkeeping(TransactionTemplate transaction, Announcer announcer) {
        this.transaction = transaction;
        this.announcer = announcer;
    }

    <T> Outcome<T> change(Supplier<Outcome<T>> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
            } catch (ConcurrencyFailureException moved) {
                if (attempt == ATTEMPTS) {
                    throw moved;
                }
            }
        }
    }

    void tell(StaffId staff, AccessEvent event, Actor who) {
        announcer.announce(new StreamId("staff", staff.value()), event, who);
    }

    void tell(BodyId body, AccessEvent event, Actor who) {
        announcer.announce(new StreamId("body", body.value()), event, who);
    }
}
