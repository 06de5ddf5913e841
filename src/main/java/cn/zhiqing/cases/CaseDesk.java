package cn.zhiqing.cases;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseRules;
import cn.zhiqing.cases.domain.Day;
import cn.zhiqing.cases.domain.Hand;
import cn.zhiqing.cases.domain.Scribe;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Clerk;
import cn.zhiqing.cases.store.Held;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** 办件台: every act on an existing request, and what can be read of it. */
@Component
public class CaseDesk {

    private final CaseFiles files;
    private final OfficeDay office;
    private final Reading reading;
    private final Queues queues;
    private final Reveals reveals;
    private final Neighbours neighbours;

    CaseDesk(
            CaseFiles files, OfficeDay office, Reading reading, Queues queues, Reveals reveals, Neighbours neighbours) {
        this.files = files;
        this.office = office;
        this.reading = reading;
        this.queues = queues;
        this.reveals = reveals;
        this.neighbours = neighbours;
    }

    /**
     * Does one act of a member of staff in one transaction, or refuses it with every reason at once. Nothing changes when it
     * is refused.
     *
     * @param who with the roles held at the body of the case; another body's case does not exist for them
     * @param expectedVersion the version the person saw; when the case has moved on since, the act is refused as {@code STALE}
     */
    public Outcome<CaseSummary> handle(CaseCommand command, Viewer who, int expectedVersion) {
        return act(command, who.actor(), c -> hand(c, who), expectedVersion);
    }

    /** Does one act of the applicant or of the machine; a member of staff acts as {@link Viewer}. */
    public Outcome<CaseSummary> handle(CaseCommand command, Actor who, int expectedVersion) {
        return act(command, who, _ -> new Hand(who, Set.of()), expectedVersion);
    }

    /**
     * 复函: delivery and answer of a letter that asked another body, recorded by that body's staff. {@link Consultations} asks
     * who they are; no other act comes this way.
     */
    Outcome<CaseSummary> asConsulted(CaseCommand command, Viewer who) {
        int seen = files.read(command.id()).map(held -> held.file().version()).orElse(0);
        return act(command, who.actor(), _ -> new Hand(who.actor(), Set.of(Role.CLERK)), seen);
    }

    /** The whole case for its page; whether the reader may see it is the caller's question to {@code access}. */
    public Optional<CaseView> find(CaseId id) {
        return files.read(id).map(held -> reading.view(held.file()));
    }

    public Optional<CaseSummary> summary(CaseId id) {
        return queues.summary(id);
    }

    public Optional<CaseSummary> summary(BodyId body, CaseNumber number) {
        return queues.summary(body, number);
    }

    /** Everything that happened, oldest first, with the texts that belong to it. */
    public List<TimelineEntry> history(CaseId id) {
        return reading.history(id);
    }

    /** Query codes given anew for the case, oldest first; they stand in a stream of their own and disturb no act. */
    public List<TimelineEntry> reissues(CaseId id) {
        return reading.reissues(id);
    }

    /** Every act with its reasons, as it stands today for this person: what pages offer and what {@link #handle} accepts. */
    public List<PossibleAct> possible(CaseId id, Viewer who) {
        return files.read(id)
                .flatMap(held -> Optional.ofNullable(hand(held.file(), who))
                        .map(hand -> withLetter(held.file(), CaseRules.possible(held.file(), hand, office.now()))))
                .map(all -> withAssignment(id, who, all))
                .orElse(List.of());
    }

    /** Why one act is not open to this person now; empty when it is. Who only looks on may do none. */
    public List<Refusal> whyNot(CaseId id, CaseAct act, Viewer who) {
        List<PossibleAct> all = possible(id, who);
        return all.isEmpty()
                ? List.of(Refusals.NOT_YOUR_ROLE)
                : all.stream()
                        .filter(it -> it.act() == act)
                        .flatMap(it -> it.reasons().stream())
                        .toList();
    }

    public Queue queue(QueueQuery query) {
        return queues.page(query);
    }

    /**
     * Requests of the same applicant at the same body, newest first: by identity number, the own case included. Fees and
     * repeated requests are counted by each body for itself (国办函〔2020〕109号).
     */
    public List<CaseSummary> ofSameApplicant(CaseId id) {
        return queues.ofSameApplicant(id);
    }

    /** The application behind the mask. The look is journaled with its reason before it is shown (个人信息保护法第五十一条). */
    public Outcome<Application> reveal(CaseId id, Viewer who, String reason) {
        return reveals.reveal(id, who, reason);
    }

    /**
     * Runs many acts of these doors in one transaction and writes them in batches at its end: same rules, same letters read,
     * same events. Nothing is kept when {@code work} throws. For imports and for living a year again; not for pages.
     */
    public <T> T inOneTransaction(Supplier<T> work) {
        return files.inOneTransaction(work, office::calendar);
    }

    /**
     * Derives every row of the desk anew from the journal; returns how many. Sealed applications and texts are no projection:
     * they are neither derived nor touched.
     *
     * @throws IllegalStateException when a sealed application is gone: then a backup has to be restored first
     */
    public int rebuild() {
        return files.rebuild(office::edition);
    }

    private Outcome<CaseSummary> act(
            CaseCommand command, Actor who, Function<Case, @Nullable Hand> hands, int expectedVersion) {
        try {
            return files.inTransaction(() -> decide(command, who, hands, expectedVersion));
        } catch (StaleStream | OptimisticLockingFailureException stale) {
            files.forget(command.id());
            return Outcome.refused(Refusals.STALE);
        }
    }

    private Outcome<CaseSummary> decide(
            CaseCommand command, Actor who, Function<Case, @Nullable Hand> hands, int expectedVersion) {
        Held held = files.held(command.id(), expectedVersion).orElse(null);
        Hand hand = held == null ? null : hands.apply(held.file());
        if (held == null || hand == null) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        if (held.file().version() != expectedVersion) {
            return Outcome.refused(Refusals.STALE);
        }
        Day day = office.now();
        Clerk clerk = files.clerk();
        return switch (ruling(held.file(), command, hand, day, clerk)) {
            case Outcome.Refused<List<CaseEvent>>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Accepted<List<CaseEvent>>(List<CaseEvent> events) -> {
                CaseSummary row = files.move(held, events, clerk, day.calendar(), office.by(who));
                Supplement more = Supplement.of(command);
                if (more != null) {
                    files.supplement(held.file().received().applicationId(), more);
                }
                neighbours.follow(held.file(), command, events, clerk, who);
                yield Outcome.accepted(row);
            }
        };
    }

    /**
     * What the rules say of an act, and of what stands beside the file, as the letter it signs or sends: a number is taken only
     * for a letter that may go out.
     */
    private Outcome<List<CaseEvent>> ruling(Case c, CaseCommand command, Hand hand, Day day, Clerk clerk) {
        List<Refusal> beside = neighbours.refusals(c, command);
        return beside.isEmpty()
                ? CaseRules.decide(c, command, hand, day, clerk)
                : Outcome.refused(
                        both(CaseRules.decide(c, command, hand, day, Scribe.DRY).reasons(), beside));
    }

    private static @Nullable Hand hand(Case c, Viewer who) {
        Set<Role> roles = who.rolesAt(c.received().body());
        if (roles.isEmpty()) {
            return null;
        }
        StaffId assignee = c.stage().isOpen() ? c.assignee() : null;
        boolean someoneElses =
                assignee != null && !who.actsFor(assignee, c.received().body(), Role.CLERK);
        if (someoneElses && roles.contains(Role.CLERK)) {
            roles = EnumSet.copyOf(roles);
            roles.remove(Role.CLERK);
        }
        return new Hand(
                who.actor(),
                roles,
                someoneElses && who.rolesAt(c.received().body()).contains(Role.CLERK));
    }

    /** 发文检查: what is wrong with the letter stands beside the other reasons against signing and sending it. */
    private List<PossibleAct> withLetter(Case file, List<PossibleAct> all) {
        return all.stream()
                .map(act -> new PossibleAct(
                        act.act(),
                        both(
                                act.reasons(),
                                neighbours.refusals(
                                        file, act.act(), office.now().today())),
                        act.warnings()))
                .toList();
    }

    private static List<Refusal> both(List<Refusal> some, List<Refusal> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** Says whose case it is where a clerk is refused only because a colleague has it. */
    private List<PossibleAct> withAssignment(CaseId id, Viewer who, List<PossibleAct> all) {
        StaffId assignee = files.read(id).map(held -> held.file().assignee()).orElse(null);
        if (assignee == null || who.id().equals(assignee) || !who.roles().contains(Role.CLERK)) {
            return all;
        }
        return all.stream()
                .map(act -> new PossibleAct(
                        act.act(),
                        act.reasons().stream()
                                .map(r -> r.code().equals("NOT_YOUR_ROLE") ? Refusals.NOT_YOUR_CASE : r)
                                .toList(),
                        act.warnings()))
                .toList();
    }
}
