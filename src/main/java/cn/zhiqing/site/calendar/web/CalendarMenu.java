package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 系统管理 in the staff menu of auditors, who of all its pages read this one; administrators have their own entry. */
@Component
class CalendarMenu implements MenuItem {

    private final CalendarGate gate;

    CalendarMenu(CalendarGate gate) {
        this.gate = gate;
    }

    @Override
    public Menu place() {
        return Menu.ADMINISTRATION;
    }

    @Override
    public String href() {
        return "/admin/calendar";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return gate.maySee(viewer) && !viewer.isAnywhere(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    }
}
