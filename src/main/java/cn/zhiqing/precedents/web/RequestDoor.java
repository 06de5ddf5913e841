package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseKey;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The way from a precedent to its request and back (办件); a request that somebody may not see does not exist for them (404). */
@Component
final class RequestDoor {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;

    RequestDoor(CaseDesk desk, Bodies bodies, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    CaseView open(Viewer viewer, String key) {
        return CaseKey.parse(key)
                .flatMap(it -> bodies.byCode(it.body()).flatMap(body -> desk.summary(body.id(), it.number())))
                .filter(found -> maySee(viewer, found))
                .flatMap(found -> desk.find(found.id()))
                .orElseThrow(RequestDoor::absent);
    }

    /** The request of a precedent, for those who may see it. */
    Optional<CaseSummary> of(Viewer viewer, CaseId id) {
        return desk.summary(id).filter(found -> maySee(viewer, found));
    }

    CaseView view(CaseId id) {
        return desk.find(id).orElseThrow(RequestDoor::absent);
    }

    private boolean maySee(Viewer viewer, CaseSummary request) {
        return doorkeeper.may(viewer, Act.SEE_CASE, request.body(), request.assignee());
    }

    String key(CaseSummary request) {
        return new CaseKey(bodies.get(request.body()).code(), request.number()).toString();
    }

    String href(CaseSummary request) {
        return "/cases/" + key(request);
    }

    String shortName(BodyId id) {
        return bodies.find(id).map(Body::shortName).orElse("");
    }

    String code(BodyId id) {
        return bodies.get(id).code();
    }

    Optional<BodyId> byCode(String code) {
        return bodies.byCode(code).map(Body::id);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
