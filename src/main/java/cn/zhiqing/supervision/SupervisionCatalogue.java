package cn.zhiqing.supervision;

import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.supervision.events.DigestChosen;
import cn.zhiqing.supervision.events.ExportTaken;
import cn.zhiqing.supervision.events.UrgeEvent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names under which the journal keeps what supervisors do. */
@Component
class SupervisionCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "urge.sent.1", UrgeEvent.UrgeSent.class,
                "urge.answered.1", UrgeEvent.UrgeAnswered.class,
                "urge.answer-returned.1", UrgeEvent.AnswerReturned.class,
                "urge.closed.1", UrgeEvent.UrgeClosed.class,
                "urge.withdrawn.1", UrgeEvent.UrgeWithdrawn.class,
                "export.taken.1", ExportTaken.class,
                "digest.chosen.1", DigestChosen.class);
    }
}
