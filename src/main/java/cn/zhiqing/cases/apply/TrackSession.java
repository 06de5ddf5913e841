package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.kernel.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;

/** Which case this browser has proven to be its own, for as long as its session lasts and the query code is not replaced. */
final class TrackSession {

    static final String CASE = "/track/case";
    private static final String UNIT = "unit";
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
        return tracking.of(proof.id())
                .map(whole -> unit(request, tracking.units(proof.id())).orElse(whole));
    }

    /** 分出的各项 of the proven application; empty for one that was not split. */
    static List<TrackedCase> units(HttpServletRequest request, Tracking tracking) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PROVEN) instanceof Proof proof
                ? tracking.units(proof.id())
                : List.of();
    }

    /** 分出的一项, where the address or the form names one; the code that opened the whole opens each of them. */
    private static Optional<TrackedCase> unit(HttpServletRequest request, List<TrackedCase> units) {
        int number = number(request);
        return number >= 1 && number <= units.size() ? Optional.of(units.get(number - 1)) : Optional.empty();
    }

    private static int number(HttpServletRequest request) {
        String given = request.getParameter(UNIT);
        return given != null && given.matches("\\d{1,2}") ? Integer.parseInt(given) : 0;
    }

    /** What names the unit in addresses and forms; empty for the whole. */
    static String unit(HttpServletRequest request) {
        return number(request) == 0 ? "" : Integer.toString(number(request));
    }

    /** The address of the page that a request belongs to: the whole or the unit it names. */
    static String page(HttpServletRequest request) {
        return number(request) == 0 ? CASE : CASE + "?" + UNIT + "=" + number(request);
    }

    private record Proof(CaseId id, String mark) {}

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PROVEN);
        }
    }
}
