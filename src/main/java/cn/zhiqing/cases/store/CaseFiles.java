package cn.zhiqing.cases.store;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Supplement;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.journal.Append;
import cn.zhiqing.journal.Head;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 案卷: reads and writes cases. One act is one event insert and one row update in one transaction; within
 * {@link #inOneTransaction} the same is collected and written in batches at its end.
 */
@Component
public class CaseFiles {

    private final Journal journal;
    private final Requests requests;
    private final CaseRows rows;
    private final HeldCases held;
    private final ReviewChainBook chains;
    private final TransactionTemplate transaction;

    CaseFiles(
            Journal journal,
            Requests requests,
            CaseRows rows,
            HeldCases held,
            ReviewChainBook chains,
            TransactionTemplate transaction) {
        this.chains = chains;
        this.journal = journal;
        this.requests = requests;
        this.rows = rows;
        this.held = held;
        this.transaction = transaction;
    }

    /** The case in this version if memory has it, else as the journal has it now; empty when there is none. */
    public Optional<Held> held(CaseId id, int version) {
        Batch batch = batch();
        Held inBatch = batch == null ? null : batch.held(id);
        if (inBatch != null) {
            return Optional.of(inBatch);
        }
        Held known = held.get(id);
        return known != null && known.file().version() == version ? Optional.of(known) : read(id);
    }

    /** The case as the journal has it now, folded anew. */
    public Optional<Held> read(CaseId id) {
        List<Recorded> recorded = journal.read(id.stream());
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        var now = new Held(
                Case.replay(
                        id, recorded.stream().map(r -> (CaseEvent) r.event()).toList()),
                recorded.getLast().head());
        if (batch() == null) {
            held.put(now);
        }
        return Optional.of(now);
    }

    /**
     * Holds a case until the caller's transaction ends: an act that has written already is waited for, one that writes later waits.
     * What is read of the case from now on is what holds.
     */
    public void hold(CaseId id) {
        requests.lock(id);
        held.forget(id);
    }

    public void forget(CaseId id) {
        held.forget(id);
    }

    /** Runs {@code work} in a transaction; what it wrote to the cache is forgotten when it fails. */
    public <T> T inTransaction(Supplier<T> work) {
        if (batch() != null) {
            return work.get();
        }
        T result = transaction.execute(_ -> work.get());
        return java.util.Objects.requireNonNull(result, "an act gives a result");
    }

    /** Collects everything written by {@code work} and writes it in batches before the transaction ends. */
    public <T> T inOneTransaction(Supplier<T> work, Supplier<WorkingCalendar> calendar) {
        if (batch() != null) {
            return work.get();
        }
        var batch = new Batch(rows.numbersInMemory());
        @Nullable
        T result = transaction.execute(_ -> {
            T done = batch.collect(work);
            if (!batch.isEmpty()) {
                batch.numbers().write();
                journal.appendBatch(batch.appends);
                rows.flush(batch, calendar.get().version());
            }
            return done;
        });
        batch.ids().forEach(held::forget);
        return java.util.Objects.requireNonNull(result, "work in one transaction gives a result");
    }

    public int nextRegisterNumber(BodyId body, int year) {
        return rows.next(batch(), body, year, Counters.Series.REGISTER);
    }

    public long newId() {
        return rows.newId();
    }

    /** What of article 29 came with a correction, in the act's own transaction. */
    public void supplement(long applicationId, Supplement more) {
        rows.supplement(applicationId, more);
    }

    /** For the texts and numbers of one act. */
    public Clerk clerk() {
        return new Clerk(rows, chains, batch());
    }

    /** Writes a new request; {@code application} is null when it goes on from another body's. */
    public CaseSummary begin(
            CaseId id,
            CaseEvent.ApplicationReceived event,
            @Nullable Application application,
            Secret<String> queryCode,
            WorkingCalendar calendar,
            Recording by) {
        Case file = Case.begin(id, event);
        CaseSummary row = Summaries.of(file, calendar);
        var append = new Append(id.stream(), Head.EMPTY, List.of(event), by.actor(), by.at());
        Object[] sealed =
                application == null ? null : rows.applicationRow(event.applicationId(), id, application, queryCode);
        Batch batch = batch();
        if (batch != null) {
            batch.appends.add(append);
            if (sealed != null) {
                batch.keep(event.applicationId(), sealed);
            }
            batch.begin(file, row);
            return row;
        }
        Head head = journal.append(append.stream(), append.expected(), append.events(), by.actor(), by.at());
        rows.insert(row, calendar.version(), sealed);
        heldAfterCommit(new Held(file, head));
        return row;
    }

    /**
     * Writes what an act became.
     *
     * @throws cn.zhiqing.journal.StaleStream when somebody else changed the case meanwhile
     */
    public CaseSummary move(Held before, List<CaseEvent> events, Clerk clerk, WorkingCalendar calendar, Recording by) {
        Case after = before.file();
        for (CaseEvent event : events) {
            after = after.apply(event);
        }
        if (events.stream().anyMatch(CaseFiles::concernsOthers)) {
            rows.asked(after);
        }
        CaseSummary row = Summaries.of(after, calendar);
        var append = new Append(after.id().stream(), before.head(), events, by.actor(), by.at());
        Batch batch = batch();
        if (batch != null) {
            batch.appends.add(append);
            batch.keep(clerk.texts());
            batch.move(before, after, row);
            return row;
        }
        // the row first: whoever holds the case (hold) is waited for before anything is recorded
        rows.update(row, before.file().version(), calendar.version(), clerk.texts());
        Head head = journal.append(append.stream(), append.expected(), events, by.actor(), by.at());
        heldAfterCommit(new Held(after, head));
        return row;
    }

    /**
     * Derives the rows of all requests, and the numbers given, anew from the journal; the edition of the calendar of each row
     * is kept (K15), a row that was lost gets the present one. What people wrote is not in the journal and is left as it is.
     *
     * @throws IllegalStateException when a sealed application is gone: deriving around the gap would make it look whole
     */
    public int rebuild(Function<String, WorkingCalendar> editions) {
        return inTransaction(() -> {
            rows.mustBeWhole();
            int done = 0;
            var open = new ArrayDeque<CaseId>(rows.everReceived());
            for (; !open.isEmpty(); done++) {
                CaseId id = open.remove();
                Case file = read(id).orElseThrow().file();
                WorkingCalendar calendar = editions.apply(requests.calendarOf(id));
                rows.replace(Summaries.of(file, calendar), calendar.version());
                rows.numbersReached(file);
                rows.asked(file);
                open.addAll(goesOnAs(file));
            }
            rows.rebuildOthers();
            return done;
        });
    }

    /** Requests that no application of their own leads to: a successor at another body, the units of a cover. */
    private static List<CaseId> goesOnAs(Case file) {
        return file.state() instanceof CaseState.Referred(var _, CaseId successor) ? List.of(successor) : file.units();
    }

    private static boolean concernsOthers(CaseEvent event) {
        return event instanceof CaseEvent.AgencyConsulted
                || event instanceof CaseEvent.ConsultationAnswered
                || event instanceof CaseEvent.MatterSeparated
                || event instanceof CaseEvent.HelpAsked
                || event instanceof CaseEvent.HelpGiven;
    }

    /** Who acts and when it is recorded. */
    public record Recording(Actor actor, Instant at) {}

    private void heldAfterCommit(Held now) {
        CaseRows.afterCommit(() -> held.put(now), () -> held.forget(now.file().id()));
    }

    private static @Nullable Batch batch() {
        return Batch.collected().orElse(null);
    }
}
