package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.post.Calls;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 须确认收到 in the staff menu, with the number of applicants to be called today. */
@Component
class CallsMenu implements MenuItem {

    private final Calls calls;

    CallsMenu(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Menu place() {
        return Menu.CALLS;
    }

    @Override
    public String href() {
        return CallPages.HREF;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return calls.may(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return calls.count(viewer);
    }
}
