package cn.zhiqing.ui;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.SignedIn;
import cn.zhiqing.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who asks for a page (登录者), and what had waited for them on it. */
@Component
final class People {

    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<FormMemory> memory;
    private final ObjectProvider<NoticeBell> bells;
    private final Bodies bodies;

    People(
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<FormMemory> memory,
            ObjectProvider<NoticeBell> bells,
            Bodies bodies) {
        this.signedIn = signedIn;
        this.memory = memory;
        this.bells = bells;
        this.bodies = bodies;
    }

    @Nullable
    Viewer viewer() {
        return signedIn.stream().findFirst().flatMap(SignedIn::viewer).orElse(null);
    }

    Person person(Viewer viewer) {
        String office = bodies.find(viewer.body()).map(body -> body.shortName()).orElse("");
        NoticeBell bell = bells.getIfAvailable();
        return bell == null
                ? new Person(viewer.name(), office)
                : new Person(viewer.name(), office, bell.unread(viewer), bell.href());
    }

    /** The mark of the forms on this page; a page drawn as the answer to a form passes on the mark of that form. */
    @Nullable
    Hidden mark(HttpServletRequest request, Viewer viewer, String page) {
        String given = request.getMethod().equals("GET") ? null : request.getParameter(FormMemory.FIELD);
        return memory.stream()
                .findFirst()
                .map(m -> new Hidden(FormMemory.FIELD, given == null ? m.mark(viewer, page) : given))
                .orElse(null);
    }

    /** What had been typed on this page before the session ended. */
    Optional<FormMemory.Kept> kept(HttpServletRequest request) {
        Viewer viewer = request.getMethod().equals("GET") ? viewer() : null;
        return viewer == null ? Optional.empty() : memory.stream().findFirst().flatMap(m -> m.kept(request, viewer));
    }
}
