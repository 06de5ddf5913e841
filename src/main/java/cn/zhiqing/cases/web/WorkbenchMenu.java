package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 工作台 in the staff menu, with the number of open requests of one's own body. */
@Component
class WorkbenchMenu implements MenuItem {

    private final CaseDesk desk;
    private final Doorkeeper doorkeeper;

    WorkbenchMenu(CaseDesk desk, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public Menu place() {
        return Menu.WORKBENCH;
    }

    @Override
    public String href() {
        return "/workbench";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !doorkeeper.scope(viewer, Act.SEE_CASE).isEmpty();
    }

    @Override
    public int waiting(Viewer viewer) {
        return (int)
                desk.queue(new QueueFilters(Map.of()).query(Set.of(viewer.body()), 0, 1)).lights().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }
}
