package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Choice;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who manages the interfaces of which body: the system administrator who manages the body. Others find nothing (404). */
@Component
class InterfaceGate {

    private final Doorkeeper doorkeeper;
    private final Bodies bodies;

    InterfaceGate(Doorkeeper doorkeeper, Bodies bodies) {
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
    }

    /** The bodies whose interfaces this person manages; never empty. */
    List<BodyId> scope(Viewer viewer) {
        List<BodyId> scope = doorkeeper.scope(viewer, Act.ADMIN_BODIES);
        if (scope.isEmpty()) {
            throw absent();
        }
        return scope;
    }

    BodyId body(Viewer viewer, String typed) {
        BodyId body = new BodyId(typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0);
        allow(viewer, body);
        return body;
    }

    void allow(Viewer viewer, BodyId body) {
        if (!doorkeeper.may(viewer, Act.ADMIN_BODIES, body)) {
            throw absent();
        }
    }

    List<Choice> choices(Viewer viewer) {
        return scope(viewer).stream()
                .map(bodies::get)
                .map(b -> Choice.of(b.id().toString(), b.name()))
                .toList();
    }

    String name(BodyId body) {
        return bodies.get(body).shortName();
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
