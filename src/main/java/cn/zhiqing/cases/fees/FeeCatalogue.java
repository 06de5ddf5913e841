package cn.zhiqing.cases.fees;

import cn.zhiqing.cases.events.FeeEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录 of refunds. */
@Component
class FeeCatalogue implements EventCatalogue {

    FeeCatalogue() {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of("case.fee-refunded.1", FeeEvent.FeeRefunded.class);
    }
}
