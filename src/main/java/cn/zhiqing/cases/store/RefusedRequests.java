package cn.zhiqing.cases.store;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 不予公开的答复 of a body that went out, wholly or in part (条例第十四条至第十六条、第三十七条). */
@Component
public class RefusedRequests {

    private static final List<ReplyKind> KINDS = Arrays.stream(ReplyKind.values())
            .filter(ReplyKind::refusesDisclosure)
            .toList();
    private static final Short[] SENT = Stream.of(CaseStage.DISPATCHED, CaseStage.SERVED, CaseStage.ARCHIVED)
            .map(Requests::place)
            .toArray(Short[]::new);

    private static final String REFUSED = "body = ? AND reply = ANY (?) AND stage = ANY (?) AND replied IS NOT NULL";

    private static final String DUE_ON = "(coalesce((SELECT x.day FROM cases.reassessed x"
            + " WHERE x.request = cases.request.id ORDER BY x.place DESC LIMIT 1), replied) + make_interval(months => ?))";

    /** Looked at again, unless it was found fit to be published. */
    private static final String IS_DUE = "(coalesce((SELECT x.judgement FROM cases.reassessed x"
            + " WHERE x.request = cases.request.id ORDER BY x.place DESC LIMIT 1), '') <> 'MAY_BE_PUBLISHED' AND "
            + DUE_ON + " <= ?)";

    private final Requests requests;

    RefusedRequests(Requests requests) {
        this.requests = requests;
    }

    /**
     * When they are looked at again.
     *
     * @param months the period of the body
     */
    public record Rhythm(BodyId body, int months, LocalDate today) {}

    /** A part of them, those that are due first and longest. */
    public List<CaseSummary> page(Rhythm rhythm, int from, int count) {
        return requests.select(
                REFUSED + " ORDER BY " + IS_DUE + " DESC, " + DUE_ON + ", id LIMIT ? OFFSET ?",
                rhythm.body().value(),
                places(KINDS),
                SENT,
                rhythm.months(),
                rhythm.today(),
                rhythm.months(),
                count,
                from);
    }

    public long count(BodyId body) {
        return requests.count(REFUSED, body.value(), places(KINDS), SENT);
    }

    public long due(Rhythm rhythm) {
        return due(rhythm, KINDS);
    }

    /** How many are due, by what the reply rests on. */
    public Map<ReplyKind, Long> dueByReply(Rhythm rhythm) {
        var found = new EnumMap<ReplyKind, Long>(ReplyKind.class);
        for (ReplyKind kind : KINDS) {
            long due = due(rhythm, List.of(kind));
            if (due > 0) {
                found.put(kind, due);
            }
        }
        return found;
    }

    public Optional<CaseSummary> find(BodyId body, CaseId id) {
        return requests.select(REFUSED + " AND id = ?", body.value(), places(KINDS), SENT, id.value()).stream()
                .findFirst();
    }

    private long due(Rhythm rhythm, List<ReplyKind> kinds) {
        return requests.count(
                REFUSED + " AND " + IS_DUE,
                rhythm.body().value(),
                places(kinds),
                SENT,
                rhythm.months(),
                rhythm.today());
    }

    private static Short[] places(List<ReplyKind> kinds) {
        return kinds.stream().map(Requests::place).toArray(Short[]::new);
    }
}
