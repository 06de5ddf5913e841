package cn.zhiqing.reports;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 台账: follows the journal of all requests and keeps facts and tallies in step with it. */
@Component
class LedgerFollower implements Follower {

    static final String NAME = "ledger";

    private final Facts facts;

    LedgerFollower(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        Set<Long> ids = batch.stream().map(r -> r.stream().id()).collect(Collectors.toSet());
        Map<Long, CaseFact> before = facts.load(ids);
        Map<Long, CaseFact> after = new LinkedHashMap<>(before);
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                after.compute(recorded.stream().id(), (id, fact) -> next(id, fact, event));
            }
        }
        after.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
        facts.save(after);
        facts.add(changes(before, after));
    }

    private static CaseFact next(Long id, @org.jspecify.annotations.Nullable CaseFact fact, CaseEvent event) {
        if (event instanceof CaseEvent.ApplicationReceived received) {
            return CaseFact.of(received);
        }
        if (fact == null) {
            throw new IllegalStateException("The journal of case " + id + " does not begin with its receipt");
        }
        return fact.after(event);
    }

    private static Map<Tally.Place, Long> changes(Map<Long, CaseFact> before, Map<Long, CaseFact> after) {
        Map<Tally.Place, Long> changes = new HashMap<>();
        after.forEach((id, fact) -> {
            CaseFact old = before.get(id);
            if (old != null) {
                Tally.places(old).forEach(place -> changes.merge(place, -1L, Long::sum));
            }
            Tally.places(fact).forEach(place -> changes.merge(place, 1L, Long::sum));
        });
        return changes;
    }

    @Override
    public void clear() {
        facts.clear();
    }
}
