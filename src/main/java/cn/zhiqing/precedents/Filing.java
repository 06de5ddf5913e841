package cn.zhiqing.precedents;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.precedents.FiledPrecedents.Edition;
import cn.zhiqing.precedents.Precedent.Standing;
import cn.zhiqing.precedents.PrecedentCommand.OnPrecedent;
import cn.zhiqing.precedents.events.PrecedentEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 案例归置: writes what an act changes: row, edition, shelf and journal, in the transaction of the act. */
@Component
class Filing {

    private final FiledPrecedents precedents;
    private final PrecedentTexts texts;
    private final Shelf shelf;
    private final Journal journal;
    private final CityClock clock;

    Filing(FiledPrecedents precedents, PrecedentTexts texts, Shelf shelf, Journal journal, CityClock clock) {
        this.precedents = precedents;
        this.texts = texts;
        this.shelf = shelf;
        this.journal = journal;
        this.clock = clock;
    }

    void propose(Precedent made, PrecedentText text, int kept, Viewer who) {
        precedents.insert(made);
        long id = keep(made, text, who);
        append(
                made,
                new PrecedentEvent.PrecedentProposed(
                        clock.today(), made.body(), made.caseId(), made.kind(), made.decidedOn(), kept, id),
                who);
    }

    /** The precedent after an accepted act. */
    Precedent file(Precedent before, OnPrecedent command, int kept, Viewer who) {
        LocalDate today = clock.today();
        Precedent after = after(before, command, who, today);
        precedents.update(after);
        append(after, event(after, command, kept, who, today), who);
        switch (command) {
            case PrecedentCommand.Share _ -> shelf.put(after, text(after, after.edition()), today);
            case PrecedentCommand.Withdraw _ -> shelf.remove(after.id());
            case PrecedentCommand.Revise _, PrecedentCommand.Return _ -> {}
        }
        return after;
    }

    private static Precedent after(Precedent p, OnPrecedent command, Viewer who, LocalDate today) {
        boolean revised = command instanceof PrecedentCommand.Revise;
        int edition = revised ? p.edition() + 1 : p.edition();
        int shared = switch (command) {
            case PrecedentCommand.Share _ -> edition;
            case PrecedentCommand.Withdraw _ -> 0;
            case PrecedentCommand.Revise _, PrecedentCommand.Return _ -> p.shared();
        };
        Standing standing = PrecedentRules.next(command);
        return new Precedent(
                p.id(),
                p.version() + 1,
                p.body(),
                p.caseId(),
                p.kind(),
                p.decidedOn(),
                standing,
                edition,
                shared,
                revised ? who.id() : p.author(),
                today);
    }

    private PrecedentEvent event(Precedent after, OnPrecedent command, int kept, Viewer who, LocalDate today) {
        return switch (command) {
            case PrecedentCommand.Revise ask ->
                new PrecedentEvent.PrecedentRevised(today, after.edition(), kept, keep(after, ask.text(), who));
            case PrecedentCommand.Share _ -> new PrecedentEvent.PrecedentShared(today, after.edition());
            case PrecedentCommand.Return ask ->
                new PrecedentEvent.PrecedentReturned(today, after.edition(), texts.keep(ask.reason()));
            case PrecedentCommand.Withdraw ask ->
                new PrecedentEvent.PrecedentWithdrawn(today, after.edition(), texts.keep(ask.reason()));
        };
    }

    PrecedentText text(Precedent p, int edition) {
        return precedents.editions(p.id()).stream()
                .filter(one -> one.number() == edition)
                .findFirst()
                .map(one -> texts.text(one.text()))
                .orElseThrow(() -> new IllegalArgumentException("precedent " + p.id() + " has no edition " + edition));
    }

    List<PrecedentEntry> history(Precedent p) {
        List<Recorded> recorded = journal.read(stream(p.id()));
        Map<Long, String> reasons = texts.open(
                recorded.stream().map(r -> reason((PrecedentEvent) r.event())).toList());
        return recorded.stream()
                .map(r -> {
                    var event = (PrecedentEvent) r.event();
                    return new PrecedentEntry(r.at(), r.actor(), event, reasons.getOrDefault(reason(event), ""));
                })
                .toList();
    }

    /** The reason that an event names; 0 when it names none. */
    static long reason(PrecedentEvent event) {
        return switch (event) {
            case PrecedentEvent.PrecedentReturned e -> e.reasonText();
            case PrecedentEvent.PrecedentWithdrawn e -> e.reasonText();
            case PrecedentEvent.PrecedentProposed _,
                    PrecedentEvent.PrecedentRevised _,
                    PrecedentEvent.PrecedentShared _ -> 0;
        };
    }

    private long keep(Precedent p, PrecedentText text, Viewer who) {
        long id = texts.keep(text);
        precedents.addEdition(p.id(), new Edition(p.edition(), id, who.id(), clock.today()));
        return id;
    }

    private void append(Precedent p, PrecedentEvent event, Viewer who) {
        StreamId stream = stream(p.id());
        journal.append(stream, journal.head(stream), List.of(event), who.actor(), clock.instant());
    }

    static StreamId stream(long id) {
        return new StreamId("precedent", id);
    }
}
