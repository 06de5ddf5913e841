package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.reassess.ReassessDesk;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 定期评估 in the staff menu, with the number of refusals that are due. */
@Component
class ReassessMenu implements MenuItem {

    private final ReassessDesk desk;

    ReassessMenu(ReassessDesk desk) {
        this.desk = desk;
    }

    @Override
    public Menu place() {
        return Menu.REASSESS;
    }

    @Override
    public String href() {
        return ReassessPages.HREF;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return desk.may(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return desk.due(viewer);
    }
}
