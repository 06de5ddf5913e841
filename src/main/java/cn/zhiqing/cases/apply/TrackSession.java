package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.kernel.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Which case this browser has proven to be its own, for as long as its session lasts and the query code is not replaced. */
final class TrackSession {

    private static final String PROVEN = "track.case";

    private TrackSession() {}

    /** Query code and second factor were right: a new session id, so that an older one is worth nothing. */
    static void prove(HttpServletRequest request, Tracking tracking, CaseId id) {
        String mark = tracking.codeMark(id);
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(PROVEN, new Proof(id, mark));
    }

    /** The case, while the code it was opened with is the one of today; else the proof is over. */
    static Optional<TrackedCase> mine(HttpServletRequest request, Tracking tracking) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PROVEN) instanceof Proof proof)) {
            return Optional.empty();
        }
        if (!proof.mark().equals(tracking.codeMark(proof.id()))) {
            leave(request);
            return Optional.empty();
        }
        return tracking.of(proof.id());
    }

    private record Proof(CaseId id, String mark) {}

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PROVEN);
        }
    }
}
