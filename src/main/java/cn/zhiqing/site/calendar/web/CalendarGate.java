package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may do what with the calendar. It belongs to the city: an administrator of one of its bodies cannot touch it. */
@Component
class CalendarGate {

    private final Bodies bodies;
    private final Doorkeeper doorkeeper;

    CalendarGate(Bodies bodies, Doorkeeper doorkeeper) {
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    boolean may(Viewer viewer, Act act) {
        return owner().filter(city -> doorkeeper.may(viewer, act, city)).isPresent();
    }

    boolean maySee(Viewer viewer) {
        return may(viewer, Act.ADMIN_CALENDAR) || may(viewer, Act.CONFIRM_CALENDAR) || may(viewer, Act.AUDIT);
    }

    /** What one may not see does not exist. */
    void see(Viewer viewer) {
        if (!maySee(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    void allow(Viewer viewer, Act act) {
        see(viewer);
        if (!may(viewer, act)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Optional<BodyId> owner() {
        return bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.CITY)
                .findFirst()
                .or(() -> bodies.all().stream().findFirst())
                .map(Body::id);
    }
}
