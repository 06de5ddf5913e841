package cn.zhiqing.archive.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 档案 in the staff menu; the number is how many proposals of destruction wait for this person. */
@Component
class ArchiveMenu implements MenuItem {

    private final Doorkeeper doorkeeper;
    private final DestructionDesk desk;

    ArchiveMenu(Doorkeeper doorkeeper, DestructionDesk desk) {
        this.doorkeeper = doorkeeper;
        this.desk = desk;
    }

    @Override
    public Menu place() {
        return Menu.ARCHIVE;
    }

    @Override
    public String href() {
        return "/archive";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !doorkeeper.scope(viewer, Act.SEE_CASE).isEmpty();
    }

    @Override
    public int waiting(Viewer viewer) {
        return desk.waiting(viewer);
    }
}
