package cn.zhiqing.reports.web;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 统计与年报 in the staff menu. */
@Component
class ReportsMenu implements MenuItem {

    @Override
    public Menu place() {
        return Menu.REPORTS;
    }

    @Override
    public String href() {
        return "/reports";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        // administrators of systems and secrets have no business with reports (see access' table of permissions)
        return !viewer.isAnywhere(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    }
}
