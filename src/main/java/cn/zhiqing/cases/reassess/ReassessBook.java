package cn.zhiqing.cases.reassess;

import cn.zhiqing.cases.events.ReassessmentPeriodSet;
import cn.zhiqing.cases.events.RefusalReassessed;
import cn.zhiqing.cases.store.DerivedRows;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 评估簿: judgements and periods in their streams, and the rows that are derived from them. */
@Component
class ReassessBook implements DerivedRows {

    static final Refusal STALE = new Refusal("STALE", "", "您打开这一页以后，同事已经评估过本件，请刷新页面。");

    private static final String STREAM = "reassessment";
    private static final String PERIOD = "reassessment-period";

    private final Journal journal;
    private final ReassessedRows rows;
    private final LooseTexts texts;
    private final CityClock clock;
    private final TransactionTemplate transaction;

    ReassessBook(
            Journal journal, ReassessedRows rows, LooseTexts texts, CityClock clock, TransactionTemplate transaction) {
        this.journal = journal;
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
    }

    LocalDate today() {
        return clock.today();
    }

    ReassessedRows rows() {
        return rows;
    }

    long keep(String reason) {
        return texts.keep(reason);
    }

    static StreamId of(CaseId request) {
        return new StreamId(STREAM, request.value());
    }

    static StreamId period(BodyId body) {
        return new StreamId(PERIOD, body.value());
    }

    /** How often a refusal has been looked at. */
    int seen(CaseId request) {
        return journal.read(of(request)).size();
    }

    /** Every period the body has set. */
    List<ReassessmentPeriodSet> periods(BodyId body) {
        return journal.read(period(body)).stream()
                .map(recorded -> (ReassessmentPeriodSet) recorded.event())
                .toList();
    }

    /** In the transaction of {@link #inTransaction}. */
    void write(StreamId stream, Event event, cn.zhiqing.access.Viewer who) {
        int place = journal.append(stream, event, who.actor(), clock.instant()).seq();
        if (event instanceof RefusalReassessed judged) {
            rows.put(judged, place);
        }
    }

    /** What the act reads of its stream, nobody changes before it is written. */
    <T> Outcome<T> inTransaction(StreamId stream, Supplier<Outcome<T>> act) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                journal.hold(stream);
                return act.get();
            }));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(STALE);
        }
    }

    @Override
    public void rebuild() {
        for (long request : journal.streams(STREAM)) {
            for (Recorded recorded : journal.read(new StreamId(STREAM, request))) {
                if (recorded.event() instanceof RefusalReassessed judged) {
                    rows.put(judged, recorded.seq());
                }
            }
        }
    }
}
