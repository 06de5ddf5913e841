package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Supplement;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Facts;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All rows of the schema together: what one act, or one batch of acts, writes beside the journal. */
@Component
class CaseRows {

    private final Requests requests;
    private final Applications applications;
    private final SealedTexts texts;
    private final Counters counters;
    private final Ids ids;
    private final Asked asked;

    CaseRows(Requests requests, Applications applications, SealedTexts texts, Counters counters, Ids ids, Asked asked) {
        this.asked = asked;
        this.requests = requests;
        this.applications = applications;
        this.texts = texts;
        this.counters = counters;
        this.ids = ids;
    }

    long newId() {
        return ids.next();
    }

    KeptText seal(String text) {
        return texts.seal(text);
    }

    int next(@Nullable Batch batch, BodyId body, int year, Counters.Series series) {
        return batch == null
                ? counters.next(body, year, series)
                : batch.numbers().next(body, year, series);
    }

    Counters.InMemory numbersInMemory() {
        return counters.new InMemory();
    }

    Object[] applicationRow(long id, CaseId request, Application application, Secret<String> code) {
        return applications.row(id, request, application, code);
    }

    void supplement(long applicationId, Supplement more) {
        applications.supplement(applicationId, more);
    }

    /** Sealed applications are primary: nothing can derive them again. */
    void mustBeWhole() {
        long lost = applications.lost();
        if (lost > 0) {
            throw new IllegalStateException(
                    lost + " requests have lost their sealed application, which no journal holds;"
                            + " restore a backup of the database before rows are derived anew");
        }
    }

    /** Numbers that stand in the journal are never given again. */
    void numbersReached(Case file) {
        var received = file.received();
        counters.atLeast(received.body(), received.year(), Counters.Series.REGISTER, received.number());
        file.replies().forEach(reply -> letterReached(received.body(), reply.letter()));
        letterReached(received.body(), file.letter());
    }

    private void letterReached(BodyId body, Facts.@Nullable Letter letter) {
        if (letter != null) {
            counters.atLeast(body, letter.year(), Counters.Series.LETTERS, letter.number());
        }
    }

    /** Where bodies of the city and colleagues find what they are asked. */
    void asked(Case file) {
        asked.derive(file);
    }

    /** Rows that stand beside those of the requests, derived anew. */
    void rebuildOthers() {
        asked.rebuildOthers();
    }

    List<CaseId> everReceived() {
        return applications.all();
    }

    void insert(CaseSummary row, String calendar, Object @Nullable [] application) {
        if (application != null) {
            applications.insertAll(List.<Object[]>of(application));
        }
        requests.insert(row, calendar);
    }

    void update(CaseSummary row, int from, String calendar, List<KeptText> kept) {
        if (kept.size() > 1) {
            texts.insertAll(kept.subList(1, kept.size()));
        }
        if (!requests.update(row, from, calendar, kept.isEmpty() ? null : kept.getFirst())) {
            throw new OptimisticLockingFailureException("request " + row.id() + " has moved on");
        }
    }

    void flush(Batch batch, String calendar) {
        applications.insertAll(batch.applications());
        texts.insertAll(batch.texts());
        requests.insertAll(batch.fresh(), calendar);
        if (!requests.updateAll(batch.changed(), batch.changedFrom(), calendar)) {
            throw new OptimisticLockingFailureException("a request has moved on");
        }
    }

    /** Puts a row as derived from the journal in the place of the one that is there. */
    void replace(CaseSummary row, String calendar) {
        requests.find(row.id())
                .ifPresentOrElse(
                        old -> requests.update(row, old.version(), calendar, null),
                        () -> requests.insert(row, calendar));
    }

    static void afterCommit(Runnable committed, Runnable undone) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            committed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                (status == STATUS_COMMITTED ? committed : undone).run();
            }
        });
    }
}
