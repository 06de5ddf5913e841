package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.NoteDeleted;
import cn.zhiqing.cases.events.NoteWritten;
import cn.zhiqing.cases.events.WatchChanged;
import cn.zhiqing.cases.store.Notes;
import cn.zhiqing.cases.store.Watches;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 页边: what staff of the body keep beside a case and what is no part of the file: notes, and who follows it. Journaled in streams of
 * their own, so that no act becomes stale and neither archive nor applicant sees any of it.
 */
@Component
public class Margin {

    /** The kinds of streams of notes and of watching, one stream for each case. */
    static final String NOTES = "note";

    static final String WATCHES = "watch";

    static final int LONGEST = 1000;

    private static final Refusal EMPTY = new Refusal("NOTE_EMPTY", "", "请写点什么，再贴便签。");
    private static final Refusal TOO_LONG = new Refusal("NOTE_TOO_LONG", "", "便签最多 1000 个字；要入卷的内容请写进办理事项。");
    private static final Refusal NOT_YOURS = new Refusal("NOTE_OF_ANOTHER", "", "没有您写的这张便签；别人的便签由写的人自己删。");

    private final Notes notes;
    private final Watches watches;
    private final Journal journal;
    private final Doorkeeper doorkeeper;
    private final OfficeDay office;
    private final TransactionTemplate transaction;

    Margin(
            Notes notes,
            Watches watches,
            Journal journal,
            Doorkeeper doorkeeper,
            OfficeDay office,
            TransactionTemplate transaction) {
        this.notes = notes;
        this.watches = watches;
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        this.office = office;
        this.transaction = transaction;
    }

    /** Whether the margin of a case is this person's: staff of its body who may see it, not those above. */
    public boolean may(Viewer who, CaseSummary summary) {
        return who.body().equals(summary.body()) && doorkeeper.may(who, Act.SEE_CASE, summary.body());
    }

    public List<Notes.Note> notes(Viewer who, CaseSummary summary) {
        return may(who, summary) ? notes.of(summary.id()) : List.of();
    }

    /** Puts a note beside a case; gives its id. */
    public Outcome<Long> write(CaseSummary summary, Viewer who, String text) {
        if (!may(who, summary)) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        if (text.isBlank() || text.strip().length() > LONGEST) {
            return Outcome.refused(text.isBlank() ? EMPTY : TOO_LONG);
        }
        return done(NOTES, summary.id(), () -> {
            long id = notes.keep(summary.id(), who.id(), office.by(who.actor()).at(), text.strip());
            record(NOTES, summary.id(), new NoteWritten(today(), summary.id(), id), who);
            return Outcome.accepted(id);
        });
    }

    /** Removes a note for good, by who wrote it. */
    public Outcome<Long> delete(CaseSummary summary, long note, Viewer who) {
        if (!may(who, summary)) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        return done(NOTES, summary.id(), () -> {
            if (!notes.remove(summary.id(), note, who.id())) {
                return Outcome.refused(NOT_YOURS);
            }
            record(NOTES, summary.id(), new NoteDeleted(today(), summary.id(), note), who);
            return Outcome.accepted(note);
        });
    }

    public boolean watches(Viewer who, CaseSummary summary) {
        return may(who, summary) && watches.contains(who.id(), summary.id());
    }

    /** Begins or ends following a case; doing it twice changes nothing. */
    public Outcome<Boolean> watch(CaseSummary summary, Viewer who, boolean watching) {
        if (!may(who, summary)) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        return done(WATCHES, summary.id(), () -> {
            boolean changed = watching ? watches.begin(who.id(), summary.id()) : watches.end(who.id(), summary.id());
            if (changed) {
                record(WATCHES, summary.id(), new WatchChanged(today(), summary.id(), watching), who);
            }
            return Outcome.accepted(watching);
        });
    }

    /** What this person follows. */
    public List<CaseId> watched(Viewer who) {
        return watches.of(who.id());
    }

    private void record(String kind, CaseId id, Event event, Viewer who) {
        var stream = new StreamId(kind, id.value());
        var by = office.by(who.actor());
        journal.append(stream, event, by.actor(), by.at());
    }

    /** Colleagues at the same moment come one behind the other. */
    private <T> Outcome<T> done(String kind, CaseId id, java.util.function.Supplier<Outcome<T>> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            journal.hold(new StreamId(kind, id.value()));
            return work.get();
        }));
    }

    private java.time.LocalDate today() {
        return office.now().today();
    }
}
