package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.store.DeskViews;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 记住的筛选: a person comes back to the list as it was left, on whatever computer. Words that were looked for may be personal:
 * they are kept only as long as the session, and nowhere at rest.
 */
@Component
final class QueueMemory {

    private static final String WORDS = "queue.words";

    private final DeskViews views;

    QueueMemory(DeskViews views) {
        this.views = views;
    }

    /** Where a visit without any filter goes on; with filters they are remembered instead. */
    Optional<String> recall(Viewer viewer, Map<String, String> params, HttpSession session) {
        if (params.isEmpty()) {
            return withWords(views.find(viewer.id()), session);
        }
        session.setAttribute(WORDS, new QueueFilters(params).value(QueueFilters.KEYWORD));
        String now = new QueueFilters(params).remembered();
        if (now.isEmpty()) {
            views.forget(viewer.id());
        } else {
            views.keep(viewer.id(), now);
        }
        return Optional.empty();
    }

    private static Optional<String> withWords(Optional<String> address, HttpSession session) {
        if (!(session.getAttribute(WORDS) instanceof String words) || words.isEmpty()) {
            return address;
        }
        String also = QueueFilters.KEYWORD + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Optional.of(address.map(known -> known + "&" + also).orElse("/workbench?" + also));
    }
}
