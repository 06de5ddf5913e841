package cn.zhiqing.cases.apply;

import cn.zhiqing.kernel.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Which case this browser has proven to be its own, for as long as its session lasts. */
final class TrackSession {

    private static final String PROVEN = "track.case";

    private TrackSession() {}

    /** Query code and second factor were right: a new session id, so that an older one is worth nothing. */
    static void prove(HttpServletRequest request, CaseId id) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(PROVEN, id);
    }

    static Optional<CaseId> proven(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (CaseId) session.getAttribute(PROVEN));
    }

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PROVEN);
        }
    }
}
