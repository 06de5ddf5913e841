package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.postal.PostRoom;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 交寄与送达 in the staff menu. */
@Component
class DispatchMenu implements MenuItem {

    private final PostRoom room;

    DispatchMenu(PostRoom room) {
        this.room = room;
    }

    @Override
    public Menu place() {
        return Menu.DISPATCH;
    }

    @Override
    public String href() {
        return DispatchPages.HREF;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return room.may(viewer);
    }
}
