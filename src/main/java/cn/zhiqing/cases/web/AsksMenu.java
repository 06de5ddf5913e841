package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 更正和建议 in the staff menu, with the number of open ones. */
@Component
class AsksMenu implements MenuItem {

    private final AskDesk desk;

    AsksMenu(AskDesk desk) {
        this.desk = desk;
    }

    @Override
    public Menu place() {
        return Menu.ASKS;
    }

    @Override
    public String href() {
        return AskPages.HREF;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return desk.may(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return desk.open(viewer);
    }
}
