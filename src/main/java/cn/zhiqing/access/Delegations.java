package cn.zhiqing.access;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 委托代理 Gives a role to a colleague for some days, and takes it back. */
@Component
public class Delegations {

    private final DelegationTable table;
    private final StaffTable staff;
    private final Bookkeeping books;
    private final CityClock clock;

    Delegations(DelegationTable table, StaffTable staff, Bookkeeping books, CityClock clock) {
        this.table = table;
        this.staff = staff;
        this.books = books;
        this.clock = clock;
    }

    /** The latest first, those over and taken back included. */
    public List<Delegation> all() {
        return table.all();
    }

    /** @return the number of the delegation */
    public Outcome<Long> give(NewDelegation asked, Actor who) {
        return books.change(() -> {
            Optional<StaffMember> giver = staff.lock(asked.giver());
            Optional<StaffMember> taker = staff.find(asked.taker());
            if (giver.isEmpty() || taker.isEmpty()) {
                return Outcome.refused(StaffRules.UNKNOWN_STAFF);
            }
            List<Refusal> wrong = DelegationRules.check(asked, giver.get(), taker.get(), clock.today());
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            long id = table.insert(asked);
            var event = new AccessEvent.DelegationGiven(
                    id, asked.giver(), asked.taker(), asked.body(), asked.role().name(), asked.from(), asked.until());
            books.tell(asked.giver(), event, who);
            return Outcome.accepted(id);
        });
    }

    /** Ends a delegation from this moment on. */
    public Outcome<Long> revoke(long id, Actor who) {
        return books.change(() -> {
            LocalDate today = clock.today();
            Optional<Delegation> found = table.lock(id);
            if (found.isEmpty()) {
                return Outcome.refused(DelegationRules.UNKNOWN);
            }
            Delegation delegation = found.get();
            if (delegation.revokedOn() != null || delegation.until().isBefore(today)) {
                return Outcome.refused(DelegationRules.OVER);
            }
            table.revoke(id, today);
            books.tell(
                    delegation.giver(),
                    new AccessEvent.DelegationRevoked(id, delegation.giver(), delegation.taker()),
                    who);
            return Outcome.accepted(id);
        });
    }
}
