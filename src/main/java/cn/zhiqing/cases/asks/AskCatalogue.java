package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录 of corrections and suggestions. */
@Component
class AskCatalogue implements EventCatalogue {

    AskCatalogue() {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "ask.received.1", AskEvent.AskReceived.class,
                "ask.checked.1", AskEvent.AskChecked.class,
                "ask.answered.1", AskEvent.AskAnswered.class,
                "ask.forgotten.1", AskEvent.AskForgotten.class);
    }
}
