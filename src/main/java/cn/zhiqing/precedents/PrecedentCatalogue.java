package cn.zhiqing.precedents;

import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.precedents.events.PrecedentCited;
import cn.zhiqing.precedents.events.PrecedentEvent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names under which the journal keeps what happens to precedents. */
@Component
class PrecedentCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "precedent.proposed.1", PrecedentEvent.PrecedentProposed.class,
                "precedent.revised.1", PrecedentEvent.PrecedentRevised.class,
                "precedent.returned.1", PrecedentEvent.PrecedentReturned.class,
                "precedent.shared.1", PrecedentEvent.PrecedentShared.class,
                "precedent.withdrawn.1", PrecedentEvent.PrecedentWithdrawn.class,
                "precedent.cited.1", PrecedentCited.class);
    }
}
