package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The menu's entry, and the one way in which these pages refuse: what one may not do here does not exist (404). */
@Component
class Administration implements MenuItem {

    private final Doorkeeper doorkeeper;
    private final CalendarProposals proposals;

    Administration(Doorkeeper doorkeeper, CalendarProposals proposals) {
        this.doorkeeper = doorkeeper;
        this.proposals = proposals;
    }

    void allow(Viewer viewer, BodyId owner, Act... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(act -> doorkeeper.may(viewer, act, owner))) {
            throw absent();
        }
    }

    boolean anywhere(Viewer viewer, Act act) {
        return !doorkeeper.scope(viewer, act).isEmpty();
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @Override
    public Menu place() {
        return Menu.ADMINISTRATION;
    }

    @Override
    public String href() {
        return "/admin/staff";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isAnywhere(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    }

    /** A working calendar that waits for this person as the second. */
    @Override
    public int waiting(Viewer viewer) {
        boolean waits = viewer.isAnywhere(Role.SECURITY_ADMIN)
                && anywhere(viewer, Act.CONFIRM_CALENDAR)
                && proposals.waiting().isPresent();
        return waits ? 1 : 0;
    }
}
