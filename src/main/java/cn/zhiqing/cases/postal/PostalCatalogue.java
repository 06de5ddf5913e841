package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.events.PostalEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录 of consignment lists. */
@Component
class PostalCatalogue implements EventCatalogue {

    PostalCatalogue() {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of("case.consignment-printed.1", PostalEvent.ConsignmentPrinted.class);
    }
}
