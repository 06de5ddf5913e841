package cn.zhiqing.precedents;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CitedPrecedents;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.precedents.events.PrecedentCited;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 引用: which precedents a clerk cites for the draft of a request; reviewers see them on their one page. */
@Component
public class Citations implements CitedPrecedents {

    private static final int MOST = 10;
    private static final Refusal NOT_YOURS = new Refusal("NOT_YOURS", "", "引用案例由这件的经办人办理。");
    private static final Refusal DONE = new Refusal("DONE", "", "这件已经答复或者结束，不用再引用案例。");
    private static final Refusal ENOUGH = new Refusal("ENOUGH", "", "一件最多引用 10 个案例，请先去掉不再需要的。");

    private static final Refusal STALE = new Refusal("STALE", "", "您打开这一页以后，同事已经改动过本件引用的案例，请刷新页面。");

    private final JdbcClient jdbc;
    private final Shelf shelf;
    private final Journal journal;
    private final Doorkeeper doorkeeper;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    Citations(
            JdbcClient jdbc,
            Shelf shelf,
            Journal journal,
            Doorkeeper doorkeeper,
            TransactionTemplate transaction,
            CityClock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether this person may cite for the request now. */
    public boolean may(Viewer who, CaseSummary request) {
        return against(who, request).isEmpty();
    }

    /** Cites a shared precedent for a request, or no longer; doing it twice changes nothing. */
    public Outcome<Boolean> cite(CaseSummary request, Precedent precedent, Viewer who, boolean cited) {
        List<Refusal> wrong = against(who, request);
        if (!wrong.isEmpty() || (cited && !precedent.isShared())) {
            return Outcome.refused(wrong.isEmpty() ? List.of(PrecedentRefusals.NOT_FOUND) : wrong);
        }
        try {
            return Objects.requireNonNull(transaction.execute(_ -> changed(request, precedent, who, cited)));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(STALE);
        }
    }

    private Outcome<Boolean> changed(CaseSummary request, Precedent precedent, Viewer who, boolean cited) {
        if (cited && ids(request.id()).size() >= MOST) {
            return Outcome.refused(ENOUGH);
        }
        if (change(request, precedent, who, cited)) {
            var stream = new StreamId("citation", request.id().value());
            var event = new PrecedentCited(clock.today(), request.id(), precedent.id(), precedent.shared(), cited);
            journal.append(stream, journal.head(stream), List.of(event), who.actor(), clock.instant());
        }
        return Outcome.accepted(cited);
    }

    /** The cited precedents of a request; one that was withdrawn since is left out. */
    public List<Shelved> of(CaseId id) {
        List<Long> ids = ids(id);
        List<Shelved> found = shelf.of(ids);
        return ids.stream()
                .flatMap(one -> found.stream().filter(s -> s.id() == one))
                .toList();
    }

    @Override
    public List<Cited> cited(CaseId id) {
        return of(id).stream()
                .map(s -> new Cited(
                        s.title(),
                        "/precedents/" + s.id(),
                        s.kind().label() + "，" + s.fate().label()))
                .toList();
    }

    private List<Refusal> against(Viewer who, CaseSummary request) {
        if (!doorkeeper.may(who, Act.HANDLE_CASE, request.body(), request.assignee())) {
            return List.of(NOT_YOURS);
        }
        return request.stage().isOpen() ? List.of() : List.of(DONE);
    }

    private boolean change(CaseSummary request, Precedent precedent, Viewer who, boolean cited) {
        return cited
                ? jdbc.sql("INSERT INTO precedents.citation (case_id, precedent, edition, cited_on, cited_by)"
                                        + " VALUES (?,?,?,?,?) ON CONFLICT DO NOTHING")
                                .params(
                                        request.id().value(),
                                        precedent.id(),
                                        precedent.shared(),
                                        clock.today(),
                                        who.id().value())
                                .update()
                        == 1
                : jdbc.sql("DELETE FROM precedents.citation WHERE case_id = ? AND precedent = ?")
                                .params(request.id().value(), precedent.id())
                                .update()
                        == 1;
    }

    private List<Long> ids(CaseId id) {
        return jdbc.sql("SELECT precedent FROM precedents.citation WHERE case_id = ? ORDER BY cited_on, precedent")
                .param(id.value())
                .query(Long.class)
                .list();
    }
}
