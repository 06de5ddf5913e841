package cn.zhiqing.reports;

import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.reports.events.AnnualEvent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names under which the journal keeps what happens to annual reports. */
@Component
class AnnualCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "annual.figures-entered.1", AnnualEvent.FiguresEntered.class,
                "annual.report-published.1", AnnualEvent.ReportPublished.class);
    }
}
