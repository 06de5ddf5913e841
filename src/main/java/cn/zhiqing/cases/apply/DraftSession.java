package cn.zhiqing.cases.apply;

import cn.zhiqing.privacy.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which draft the browser is working on: the session holds its code, the store its answers. */
@Component
class DraftSession {

    private static final String CODE = "apply.draft";

    private final Drafts drafts;

    DraftSession(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft at hand; an empty one when nothing was begun. */
    Answers answers(HttpServletRequest request) {
        return code(request).flatMap(drafts::find).orElseGet(Answers::none);
    }

    void save(HttpServletRequest request, Answers answers) {
        Secret<String> code = code(request).orElseGet(() -> begin(request));
        drafts.save(code, answers);
    }

    /** Takes up the draft of that code; false when there is none. */
    boolean resume(HttpServletRequest request, Secret<String> code) {
        if (drafts.find(code).isEmpty()) {
            return false;
        }
        request.getSession().setAttribute(CODE, code);
        return true;
    }

    /** The code under which the draft can be taken up again. */
    Optional<Secret<String>> code(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : held(session));
    }

    void forget(HttpServletRequest request) {
        code(request).ifPresent(drafts::forget);
        request.getSession().removeAttribute(CODE);
    }

    private static Secret<String> begin(HttpServletRequest request) {
        Secret<String> code = DraftCode.fresh();
        request.getSession().setAttribute(CODE, code);
        return code;
    }

    @SuppressWarnings("unchecked") // only this class writes the attribute
    private static @Nullable Secret<String> held(HttpSession session) {
        return (Secret<String>) session.getAttribute(CODE);
    }
}
