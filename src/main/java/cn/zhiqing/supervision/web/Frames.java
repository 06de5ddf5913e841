package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Decides what a person may look at (口径): a body that is not theirs to watch does not exist for them (404). */
@Component
final class Frames {

    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    Frames(Bodies bodies, Doorkeeper doorkeeper, CityClock clock) {
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    Frame of(Viewer viewer, Map<String, String> given) {
        Params params = new Params(given, clock.today());
        List<Body> all =
                doorkeeper.scope(viewer, Act.WATCH).stream().map(bodies::get).toList();
        if (all.isEmpty()) {
            throw absent();
        }
        Body head = head(all, params.value(Params.BODY));
        List<Body> shown = all.stream()
                .filter(b -> params.only()
                        ? b.id().equals(head.id())
                        : bodies.pathTo(b.id()).contains(head.id()))
                .toList();
        return new Frame(viewer, all, head, shown, params);
    }

    /** The body asked for; else the one that stands highest. */
    private static Body head(List<Body> all, String code) {
        return code.isEmpty()
                ? all.getFirst()
                : all.stream().filter(b -> b.code().equals(code)).findAny().orElseThrow(Frames::absent);
    }

    String shortName(BodyId id) {
        return bodies.find(id).map(Body::shortName).orElse("");
    }

    String code(BodyId id) {
        return bodies.get(id).code();
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
