package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 依申请公开 in the staff menu: the lists and figures of the bodies one watches. */
@Component
class SupervisionMenu implements MenuItem {

    private final Doorkeeper doorkeeper;

    SupervisionMenu(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public Menu place() {
        return Menu.REQUESTS;
    }

    @Override
    public String href() {
        return "/supervision";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !doorkeeper.scope(viewer, Act.WATCH).isEmpty();
    }
}
