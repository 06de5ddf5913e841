package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.precedents.Library;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 知识库 in the staff menu: the precedents of the city. */
@Component
class PrecedentMenu implements MenuItem {

    private final Library library;
    private final PrecedentDesk desk;

    PrecedentMenu(Library library, PrecedentDesk desk) {
        this.library = library;
        this.desk = desk;
    }

    @Override
    public Menu place() {
        return Menu.KNOWLEDGE;
    }

    @Override
    public String href() {
        return "/precedents";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return library.mayRead(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return desk.waiting(viewer);
    }
}
