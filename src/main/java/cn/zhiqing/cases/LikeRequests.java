package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.NearRows;
import cn.zhiqing.cases.store.RequestRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 相似申请: requests of one's own body that ask nearly the same, whoever asks. Shown side by side; nothing follows from it by
 * itself (条例第三十六条第（六）项: only the same applicant's repeated request is not answered again).
 */
@Component
public class LikeRequests {

    private static final int MOST = 5;

    private final NearRows near;
    private final RequestRows rows;
    private final Applications applications;
    private final Doorkeeper doorkeeper;

    LikeRequests(NearRows near, RequestRows rows, Applications applications, Doorkeeper doorkeeper) {
        this.near = near;
        this.rows = rows;
        this.applications = applications;
        this.doorkeeper = doorkeeper;
    }

    /**
     * One of them.
     *
     * @param applicant masked, also when it is the same
     * @param subject the first thing it asks for
     * @param percent what both say, of what either says
     * @param contained whether nearly all of the shorter stands in the other
     * @param passages what stands in both, the longest first
     */
    public record Like(
            CaseSummary summary,
            String applicant,
            String subject,
            int percent,
            boolean contained,
            boolean sameApplicant,
            List<String> passages) {}

    /** The nearest few, for staff of the same body who may see its cases; nothing for others. */
    public List<Like> of(CaseSummary request, Viewer who) {
        if (!who.body().equals(request.body()) || !doorkeeper.may(who, Act.SEE_CASE, request.body())) {
            return List.of();
        }
        List<NearRows.Near> found = near.of(request.id(), request.body(), request.applicationId(), MOST);
        Map<cn.zhiqing.kernel.CaseId, CaseSummary> summaries =
                rows.of(found.stream().map(NearRows.Near::id).toList()).stream()
                        .collect(Collectors.toMap(CaseSummary::id, Function.identity()));
        Map<Long, Application> opened = applications.open(
                summaries.values().stream().map(CaseSummary::applicationId).toList());
        return found.stream()
                .filter(one -> summaries.containsKey(one.id()))
                .map(one -> like(one, Objects.requireNonNull(summaries.get(one.id())), opened))
                .toList();
    }

    private static Like like(NearRows.Near one, CaseSummary summary, Map<Long, Application> opened) {
        Application application = Objects.requireNonNull(opened.get(summary.applicationId()));
        return new Like(
                summary,
                Queues.maskedName(application),
                application.items().isEmpty()
                        ? ""
                        : application.items().getFirst().subject().disclose(),
                one.likeness().percent(),
                one.likeness().contained(),
                one.samePerson(),
                one.passages());
    }
}
