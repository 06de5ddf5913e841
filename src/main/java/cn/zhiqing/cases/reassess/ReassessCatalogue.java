package cn.zhiqing.cases.reassess;

import cn.zhiqing.cases.events.ReassessmentPeriodSet;
import cn.zhiqing.cases.events.RefusalReassessed;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录 of re-assessments. */
@Component
class ReassessCatalogue implements EventCatalogue {

    ReassessCatalogue() {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "case.refusal-reassessed.1", RefusalReassessed.class,
                "case.reassessment-period-set.1", ReassessmentPeriodSet.class);
    }
}
