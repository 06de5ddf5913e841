package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一件申请: the fold of its events. Nobody outside changes it; {@link #apply} gives the next one. Its clock is computed from
 * the same events ({@link CaseClock}), never stored as truth.
 */
public final class Case {

    final CaseId id;
    final CaseEvent.ApplicationReceived received;
    int version;
    CaseState state;
    boolean registered;

    @Nullable
    LocalDate confirmedOn;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    LocalDate assignedOn;

    LocalDate lastAct;
    List<ClockEvent> clock = List.of();
    List<Consultation> consultations = List.of();
    List<Facts.Remedy> remedies = List.of();
    List<Facts.Search> searches = List.of();
    List<Facts.Help> helps = List.of();
    List<Facts.Version> versions = List.of();
    List<Facts.Reply> replies = List.of();
    Facts.Division division = Facts.Division.NONE;
    Facts.@Nullable Order order;
    Facts.@Nullable SecrecyReferral referral;
    Facts.@Nullable Correction correction;
    Facts.@Nullable Proposal proposal;
    Facts.@Nullable Reasons reasons;
    Facts.@Nullable Fee fee;
    Facts.@Nullable Draft draft;
    Facts.@Nullable Letter letter;
    Facts.@Nullable Dispatch dispatch;

    @Nullable
    LocalDate endedOn;

    @Nullable
    StaffId lastAssignee;

    boolean extended;

    private Case(CaseId id, CaseEvent.ApplicationReceived received) {
        this.id = id;
        this.received = received;
        this.version = 1;
        this.confirmedOn = received.confirmedOn();
        this.lastAct = received.confirmedOn() == null ? received.on() : received.confirmedOn();
        boolean known = !received.channel().needsConfirmation() || received.confirmedOn() != null;
        this.state = known ? new CaseState.Received() : new CaseState.Arrived();
        this.clock = List.of(ClockFacts.received(received, confirmedOn));
    }

    private Case(Case other) {
        id = other.id;
        received = other.received;
        version = other.version;
        state = other.state;
        registered = other.registered;
        confirmedOn = other.confirmedOn;
        registeredOn = other.registeredOn;
        assignedOn = other.assignedOn;
        lastAct = other.lastAct;
        clock = other.clock;
        consultations = other.consultations;
        remedies = other.remedies;
        searches = other.searches;
        helps = other.helps;
        versions = other.versions;
        replies = other.replies;
        division = other.division;
        order = other.order;
        referral = other.referral;
        correction = other.correction;
        proposal = other.proposal;
        reasons = other.reasons;
        fee = other.fee;
        draft = other.draft;
        letter = other.letter;
        dispatch = other.dispatch;
        extended = other.extended;
        endsLike(other);
    }

    private void endsLike(Case other) {
        endedOn = other.endedOn;
        lastAssignee = other.lastAssignee;
    }

    /** A case as it is the moment it was received. */
    public static Case begin(CaseId id, CaseEvent.ApplicationReceived received) {
        return new Case(id, received);
    }

    /**
     * The case after all its events.
     *
     * @throws IllegalArgumentException when the first event is not the receipt of an application
     */
    public static Case replay(CaseId id, List<? extends CaseEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof CaseEvent.ApplicationReceived received)) {
            throw new IllegalArgumentException("case " + id + " does not begin with its receipt");
        }
        Case now = begin(id, received);
        for (CaseEvent event : events.subList(1, events.size())) {
            Fold.into(now, event);
        }
        return now;
    }

    /** The case after one more event. */
    public Case apply(CaseEvent event) {
        var next = new Case(this);
        Fold.into(next, event);
        return next;
    }

    public CaseId id() {
        return id;
    }

    /** How many events it has. */
    public int version() {
        return version;
    }

    public CaseState state() {
        return state;
    }

    public CaseStage stage() {
        return state.stage();
    }

    public CaseEvent.ApplicationReceived received() {
        return received;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public @Nullable LocalDate registeredOn() {
        return registeredOn;
    }

    public @Nullable LocalDate assignedOn() {
        return assignedOn;
    }

    /** The latest legal day of any act so far. */
    public LocalDate lastAct() {
        return lastAct;
    }

    public List<ClockEvent> clock() {
        return clock;
    }

    public List<Consultation> consultations() {
        return consultations;
    }

    public List<Facts.Remedy> remedies() {
        return remedies;
    }

    public List<Facts.Help> helps() {
        return helps;
    }

    public List<Facts.Search> searches() {
        return searches;
    }

    /** Every draft that was sent back, oldest first, with the marks; the present draft is {@link #draft()}. */
    public List<Facts.Version> versions() {
        return versions;
    }

    /** Replies that were set aside, oldest first. */
    public List<Facts.Reply> replies() {
        return replies;
    }

    /** Every unit ever separated from it, merged ones included; the present ones stand in {@link CaseState.Split}. */
    public List<CaseId> units() {
        return division.units();
    }

    /** What it is a unit of; null for a whole application. */
    public Facts.@Nullable Unit unit() {
        return division.unit();
    }

    /** What orders the reply that is owed or was given last; null for the first one. */
    public Facts.@Nullable Order order() {
        return order;
    }

    /** The last referral of the secrecy question (条例第十七条第三款). */
    public Facts.@Nullable SecrecyReferral referral() {
        return referral;
    }

    public Facts.@Nullable Correction correction() {
        return correction;
    }

    public Facts.@Nullable Proposal proposal() {
        return proposal;
    }

    public Facts.@Nullable Reasons reasons() {
        return reasons;
    }

    public Facts.@Nullable Fee fee() {
        return fee;
    }

    public Facts.@Nullable Draft draft() {
        return draft;
    }

    public Facts.@Nullable Letter letter() {
        return letter;
    }

    public Facts.@Nullable Dispatch dispatch() {
        return dispatch;
    }

    /** Day of withdrawal, lapse or referral; null for a case that ran to its reply. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public boolean extended() {
        return extended;
    }

    /** Who works on it, and of an ended file who did; null before it is assigned. */
    public @Nullable StaffId assignee() {
        return switch (state) {
            case CaseState.UnderReview(StaffId who) -> who;
            case CaseState.InReview(var _, var _, StaffId who) -> who;
            case CaseState.AwaitingCorrection(CaseState.UnderReview(StaffId who)) -> who;
            case CaseState.AwaitingPayment(CaseState.UnderReview(StaffId who)) -> who;
            default -> draft == null ? lastAssignee : draft.drafter();
        };
    }

    boolean hasPendingRemedy() {
        return remedies.stream().anyMatch(remedy -> remedy.result() == null);
    }
}
