package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseKey;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Light;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The way to a case (办件入口) for every staff page: finds it by what stands in the address, and asks the {@link Doorkeeper}. A
 * case that somebody may not see does not exist for them (404).
 */
@Component
final class CaseDoor {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;

    CaseDoor(CaseDesk desk, Bodies bodies, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    /** A case as it stands in addresses: {@code kjj-2026-0523}. */
    String key(CaseSummary summary) {
        return new CaseKey(bodies.get(summary.body()).code(), summary.number()).toString();
    }

    String href(CaseSummary summary) {
        return "/cases/" + key(summary);
    }

    String bodyName(BodyId id) {
        return bodies.get(id).shortName();
    }

    /** The row of a case that this person may see. */
    CaseSummary summary(Viewer viewer, String key) {
        return find(key)
                .filter(found -> doorkeeper.may(viewer, Act.SEE_CASE, found.body(), found.assignee()))
                .orElseThrow(CaseDoor::absent);
    }

    /** The whole case, for its pages. */
    Opened open(Viewer viewer, String key) {
        CaseSummary summary = summary(viewer, key);
        CaseView view = desk.find(summary.id()).orElseThrow(CaseDoor::absent);
        return new Opened(viewer, key, bodies.get(summary.body()), view);
    }

    boolean may(Viewer viewer, Act act, CaseSummary summary) {
        return doorkeeper.may(viewer, act, summary.body(), summary.assignee());
    }

    /** Who takes applications in gives lost codes anew, while the case is the body's. */
    boolean mayReissueCode(Viewer viewer, CaseSummary summary) {
        return summary.stage() != CaseStage.REFERRED && doorkeeper.may(viewer, Act.RECEIVE_CASE, summary.body());
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Optional<CaseSummary> find(String key) {
        return CaseKey.parse(key)
                .flatMap(it -> bodies.byCode(it.body()).flatMap(body -> desk.summary(body.id(), it.number())));
    }

    /** A case that this person may see. */
    record Opened(Viewer viewer, String key, Body body, CaseView view) {

        CaseSummary summary() {
            return view.summary();
        }

        String number() {
            return summary().number().toString();
        }

        String href() {
            return "/cases/" + key;
        }

        /** The first thing asked for. */
        String subject() {
            return view.items().isEmpty()
                    ? number()
                    : Subjects.brief(view.items().getFirst().subject());
        }

        Light light() {
            var reading = view.reading();
            return Lights.draw(
                    view.light(),
                    reading == null ? null : reading.remainingWorkingDays(),
                    summary().waiting());
        }
    }
}
