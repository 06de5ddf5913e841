package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.store.DeskViews;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 记住的筛选: a person comes back to the list as it was left, on whatever computer. */
@Component
final class QueueMemory {

    private final DeskViews views;

    QueueMemory(DeskViews views) {
        this.views = views;
    }

    /** Where a visit without any filter goes on; with filters they are remembered instead. */
    Optional<String> recall(Viewer viewer, Map<String, String> params) {
        if (params.isEmpty()) {
            return views.find(viewer.id());
        }
        String now = new QueueFilters(params).remembered();
        if (now.isEmpty()) {
            views.forget(viewer.id());
        } else {
            views.keep(viewer.id(), now);
        }
        return Optional.empty();
    }
}
