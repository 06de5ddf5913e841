package cn.zhiqing.cases.reassess;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.ReassessmentPeriodSet;
import cn.zhiqing.cases.events.RefusalReassessed;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.store.RefusedRequests;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 定期评估: what is refused, when it is looked at again, and what was found (条例第十八条). */
@Component
public class ReassessDesk {

    private final RefusedRequests refused;
    private final ReassessBook book;
    private final Doorkeeper doorkeeper;

    ReassessDesk(RefusedRequests refused, ReassessBook book, Doorkeeper doorkeeper) {
        this.refused = refused;
        this.book = book;
        this.doorkeeper = doorkeeper;
    }

    /** 评估结论 on one refusal; {@code seen} is how often it had been looked at when the page was drawn. */
    public record Judgement(LocalDate on, Reassessment judgement, boolean told, String reason, int seen) {}

    /** What was found in a year. */
    public record Year(int year, int judged, int staysClosed, int mayBePublished, int told) {}

    /** Whether the person sees what the own body refused. */
    public boolean may(Viewer who) {
        return doorkeeper.may(who, Act.SEE_REFUSALS, who.body());
    }

    /** The office that organises the review of information (条例第四条). */
    public boolean mayJudge(Viewer who) {
        return doorkeeper.may(who, Act.REASSESS, who.body());
    }

    /** A part of the refusals of the own body, those that are due first and longest. */
    public List<Due> refusals(Viewer who, int from, int count) {
        return may(who) ? told(refused.page(rhythm(who), from, count), months(who)) : List.of();
    }

    /** How many refusals the own body has. */
    public long all(Viewer who) {
        return may(who) ? refused.count(who.body()) : 0;
    }

    /** How many are due today. */
    public int due(Viewer who) {
        return may(who) ? (int) refused.due(rhythm(who)) : 0;
    }

    /** How many are due today, by what the reply rests on. */
    public Map<ReplyKind, Long> dueByReply(Viewer who) {
        return may(who) ? refused.dueByReply(rhythm(who)) : Map.of();
    }

    /** Whether this is a refusal of the own body. */
    public boolean isRefused(CaseId request, Viewer who) {
        return may(who) && refused.find(who.body(), request).isPresent();
    }

    /** When this refusal of the own body is looked at again; empty for whatever refused nothing. */
    public Optional<Due> find(CaseId request, Viewer who) {
        return may(who) ? one(request, who) : Optional.empty();
    }

    /** What the body found fit to be published, for whoever publishes. */
    public List<CaseId> toPublish(BodyId body) {
        return book.rows().last(body).entrySet().stream()
                .filter(e -> e.getValue().judgement() == Reassessment.MAY_BE_PUBLISHED)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(CaseId::value))
                .toList();
    }

    public List<Year> years(Viewer who) {
        return may(who) ? book.rows().years(who.body()) : List.of();
    }

    /** The period of the own body in force today, in months. */
    public int months(Viewer who) {
        return months(who.body());
    }

    /** How often a refusal has been looked at. */
    public int seen(CaseId request) {
        return book.seen(request);
    }

    /** Writes one judgement; the case stays as it is. */
    public Outcome<Reassessment> judge(CaseId request, Judgement ask, Viewer who) {
        if (!mayJudge(who)) {
            return Outcome.refused(ReassessRules.NOT_YOUR_ROLE);
        }
        return book.inTransaction(ReassessBook.of(request), () -> {
            Due one = one(request, who).orElse(null);
            if (one == null) {
                return Outcome.refused(ReassessRules.NOT_REFUSED);
            }
            if (ask.seen() != seen(request)) {
                return Outcome.refused(ReassessBook.STALE);
            }
            LocalDate since = one.lastOn() == null ? one.refusedOn() : one.lastOn();
            List<Refusal> wrong = ReassessRules.judging(ask, since, book.today());
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            var kind = java.util.Objects.requireNonNull(one.summary().reply());
            var event = new RefusalReassessed(
                    ask.on(), request, who.body(), kind, ask.judgement(), ask.told(), book.keep(ask.reason()));
            book.write(ReassessBook.of(request), event, who);
            return Outcome.accepted(ask.judgement());
        });
    }

    /** Sets the period of the own body from today on. */
    public Outcome<Integer> setPeriod(int months, Viewer who) {
        if (!mayJudge(who)) {
            return Outcome.refused(ReassessRules.NOT_YOUR_ROLE);
        }
        List<Refusal> wrong = ReassessRules.period(months);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        var stream = ReassessBook.period(who.body());
        return book.inTransaction(stream, () -> {
            book.write(stream, new ReassessmentPeriodSet(who.body(), months, book.today()), who);
            return Outcome.accepted(months);
        });
    }

    private Optional<Due> one(CaseId request, Viewer who) {
        return told(refused.find(who.body(), request).stream().toList(), months(who)).stream()
                .findFirst();
    }

    private RefusedRequests.Rhythm rhythm(Viewer who) {
        return new RefusedRequests.Rhythm(who.body(), months(who), book.today());
    }

    private List<Due> told(List<CaseSummary> page, int months) {
        Map<CaseId, ReassessedRows.Last> last =
                book.rows().last(page.stream().map(CaseSummary::id).toList());
        return page.stream().map(row -> due(row, last.get(row.id()), months)).toList();
    }

    private static Due due(CaseSummary row, ReassessedRows.@org.jspecify.annotations.Nullable Last last, int months) {
        LocalDate refusedOn = java.util.Objects.requireNonNull(row.repliedOn(), "a refusal that went out has its day");
        LocalDate lastOn = last == null ? null : last.on();
        return new Due(
                row,
                refusedOn,
                lastOn,
                last == null ? null : last.judgement(),
                ReassessRules.due(refusedOn, lastOn, months));
    }

    private int months(BodyId body) {
        return ReassessRules.months(book.periods(body), book.today());
    }
}
