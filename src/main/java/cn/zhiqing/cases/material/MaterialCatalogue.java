package cn.zhiqing.cases.material;

import cn.zhiqing.cases.events.MaterialEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录 of the files of requests. */
@Component
class MaterialCatalogue implements EventCatalogue {

    MaterialCatalogue() {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "case.material-attached.1", MaterialEvent.MaterialAttached.class,
                "case.material-relabelled.1", MaterialEvent.MaterialRelabelled.class,
                "case.material-removed.1", MaterialEvent.MaterialRemoved.class,
                "case.material-opened.1", MaterialEvent.MaterialOpened.class,
                "case.mail-file-opened.1", MaterialEvent.MailFileOpened.class);
    }
}
