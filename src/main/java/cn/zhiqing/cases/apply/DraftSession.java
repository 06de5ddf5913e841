package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.privacy.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Which draft the browser is working on. The code travels in a cookie of its own and not in the session, so that a long
 * pause or a restart of the server loses nothing that was typed; two hours after the last page a shared computer has
 * forgotten it.
 */
@Component
class DraftSession {

    static final String COOKIE = "zq-draft";

    private static final String TYPED_HERE = "apply.typed-here";
    private static final Duration KEPT = Duration.ofHours(2);

    private final Drafts drafts;
    private final FileTray tray;

    DraftSession(Drafts drafts, FileTray tray) {
        this.drafts = drafts;
        this.tray = tray;
    }

    /** The draft at hand; an empty one when nothing was begun. */
    Answers answers(HttpServletRequest request) {
        return code(request).flatMap(drafts::find).orElseGet(Answers::none);
    }

    void save(HttpServletRequest request, HttpServletResponse response, Answers answers) {
        Optional<Secret<String>> begun =
                code(request).filter(known -> drafts.find(known).isPresent());
        if (begun.isEmpty()) {
            request.getSession().setAttribute(TYPED_HERE, true);
        }
        Secret<String> code = begun.orElseGet(DraftCode::fresh);
        drafts.save(code, answers);
        tray.prolong(answers.at(Answers.TRAY));
        remember(request, response, code.disclose(), KEPT);
    }

    /** Takes up the draft of that code; false when there is none. */
    boolean resume(HttpServletRequest request, HttpServletResponse response, Secret<String> code) {
        Secret<String> written = DraftCode.written(code);
        if (drafts.find(written).isEmpty()) {
            return false;
        }
        isAnothers(request);
        remember(request, response, written.disclose(), KEPT);
        return true;
    }

    /** The code under which the draft can be taken up again. */
    Optional<Secret<String>> code(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(DraftCode::isOne)
                .map(Secret::of);
    }

    /** This browser forgets the draft; the draft itself stays for who knows its code. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        isAnothers(request);
        remember(request, response, "", Duration.ZERO);
    }

    /** Whether the draft at hand was begun in this session of the browser: who typed it may see it as typed. */
    boolean isTypedHere(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TYPED_HERE) != null;
    }

    private static void isAnothers(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(TYPED_HERE);
        }
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String code, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, code)
                .path("/apply")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
