package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each event does to a case. Events are facts: nothing is refused here. */
final class Fold {

    static final StaffId NOBODY = new StaffId(0);

    private Fold() {}

    static void into(Case c, CaseEvent event) {
        c.version++;
        if (event.on().isAfter(c.lastAct)) {
            c.lastAct = event.on();
        }
        ClockFacts.enter(c, event);
        intake(c, event);
    }

    private static void intake(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.ReceiptConfirmed e -> {
                c.confirmedOn = e.on();
                c.state = new CaseState.Received();
            }
            case CaseEvent.Registered e -> {
                c.registered = true;
                c.registeredOn = e.on();
                c.state = new CaseState.Registered();
            }
            case CaseEvent.ReferredToBody e -> end(c, e.on(), new CaseState.Referred(e.to(), e.successor()));
            case CaseEvent.Assigned e -> {
                c.assignedOn = e.on();
                c.state = new CaseState.UnderReview(e.to());
            }
            case CaseEvent.AssignmentReturned _ -> c.state = new CaseState.Registered();
            case CaseEvent.CorrectionRequested e -> {
                c.correction = new Facts.Correction(e.on(), e.limitWorkingDays(), e.itemsText(), null, null, 0);
                c.state = new CaseState.AwaitingCorrection(c.state);
            }
            case CaseEvent.CorrectionNoticeReceived e -> c.correction = noticeReceived(c, e.on());
            case CaseEvent.CorrectionReceived e -> corrected(c, e);
            case CaseEvent.ApplicationSplit _,
                    CaseEvent.MatterSeparated _,
                    CaseEvent.MattersMerged _,
                    CaseEvent.MatterMerged _ -> MatterFold.into(c, event);
            default -> consultation(c, event);
        }
    }

    private static void consultation(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.ThirdPartyConsulted e ->
                c.consultations = plus(
                        c.consultations,
                        new Consultation(
                                e.consultation(), true, false, null, e.partyText(), e.on(), null, null, null, 0, null));
            case CaseEvent.AgencyConsulted e ->
                c.consultations = plus(
                        c.consultations,
                        new Consultation(
                                e.consultation(),
                                false,
                                e.jointMaker(),
                                e.agency(),
                                e.partyText(),
                                e.on(),
                                null,
                                null,
                                null,
                                0,
                                null));
            case CaseEvent.AnswerDayAsked e ->
                changeConsultation(c, e.consultation(), old -> old.answeredBy(e.answerBy()));
            case CaseEvent.ConsultationDelivered e ->
                changeConsultation(c, e.consultation(), old -> old.deliveredOn(e.on()));
            case CaseEvent.ConsultationAnswered e ->
                changeConsultation(c, e.consultation(), old -> old.answered(e.on(), e.opinion(), e.answerText()));
            default -> deadline(c, event);
        }
    }

    private static void deadline(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.ExtensionProposed e ->
                c.proposal = new Facts.Proposal(e.on(), e.workingDays(), e.reasonText());
            case CaseEvent.ExtensionDenied _ -> c.proposal = null;
            case CaseEvent.DeadlineExtended _ -> {
                c.proposal = null;
                c.extended = true;
            }
            case CaseEvent.ReasonsAsked e -> c.reasons = new Facts.Reasons(e.on(), null);
            case CaseEvent.ReasonsGiven e ->
                c.reasons = new Facts.Reasons(c.reasons == null ? e.on() : c.reasons.askedOn(), e.reasonable());
            case CaseEvent.HelpAsked e ->
                c.helps = plus(c.helps, new Facts.Help(e.help(), e.on(), e.to(), e.by(), e.whatText(), null, 0));
            case CaseEvent.HelpGiven e -> c.helps = given(c, e);
            case CaseEvent.TakenOver e -> {
                c.assignedOn = e.on();
                c.state = new CaseState.UnderReview(e.to());
            }
            case CaseEvent.RecordsSearched e ->
                c.searches = plus(c.searches, new Facts.Search(e.search(), e.on(), e.hits(), e.searchText()));
            case CaseEvent.FeeNoticeSent e -> {
                c.fee = new Facts.Fee(e.on(), e.basis(), e.quantity(), e.before(), e.amount(), null, null);
                c.state = new CaseState.AwaitingPayment(c.state);
            }
            case CaseEvent.FeeNoticeReceived e -> c.fee = fee(c, e.on(), null);
            case CaseEvent.FeePaid e -> paid(c, e.on());
            default -> decision(c, event);
        }
    }

    private static void decision(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.DecisionSigned e -> {
                c.letter = new Facts.Letter(e.on(), e.letterYear(), e.letterNumber());
                c.state = new CaseState.Signed();
            }
            case CaseEvent.ReplyDispatched e -> dispatched(c, e);
            case CaseEvent.ReplyServed e -> {
                var sent = Objects.requireNonNull(c.dispatch, "served before it was dispatched");
                c.dispatch = new Facts.Dispatch(sent.firstOn(), sent.on(), sent.reconsiderFirst(), sent.late(), e.on());
                c.state = new CaseState.Served();
            }
            case CaseEvent.DeliveryFailed _ -> c.state = new CaseState.Signed();
            default -> {
                ReviewFold.into(c, event, worker(c));
                ending(c, event);
            }
        }
    }

    private static void ending(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.Withdrawn e -> end(c, e.on(), new CaseState.Closed(ReplyKind.WITHDRAWN));
            case CaseEvent.Abandoned e -> {
                c.letter = new Facts.Letter(e.on(), e.letterYear(), e.letterNumber());
                end(c, e.on(), new CaseState.Closed(e.kind()));
            }
            case CaseEvent.RemedySought e -> {
                c.remedies = plus(c.remedies, new Facts.Remedy(e.remedy(), e.track(), e.on(), null, null));
                if (c.state instanceof CaseState.Archived(CaseState before)) {
                    c.state = before;
                }
            }
            case CaseEvent.RemedyDecided e -> c.remedies = decided(c, e);
            case CaseEvent.CorrectedReplyOrdered e -> RoundFold.into(c, e);
            case CaseEvent.Archived _ -> c.state = new CaseState.Archived(c.state);
            default -> {
                // ReplyDelayed and DeadlineRecomputed move the clock only; a second receipt cannot occur.
            }
        }
    }

    static void end(Case c, LocalDate on, CaseState state) {
        c.endedOn = on;
        c.lastAssignee = c.assignee();
        c.proposal = null;
        c.state = state;
    }

    private static void corrected(Case c, CaseEvent.CorrectionReceived e) {
        var asked = Objects.requireNonNull(c.correction, "corrected before it was asked");
        c.correction = new Facts.Correction(
                asked.requestedOn(),
                asked.limitWorkingDays(),
                asked.itemsText(),
                asked.noticeReceivedOn(),
                e.on(),
                e.contentText());
        restart(c);
        if (c.state instanceof CaseState.AwaitingCorrection(CaseState before)) {
            c.state = before;
        }
    }

    private static Facts.Correction noticeReceived(Case c, LocalDate on) {
        var asked = Objects.requireNonNull(c.correction, "received before it was sent");
        return new Facts.Correction(
                asked.requestedOn(),
                asked.limitWorkingDays(),
                asked.itemsText(),
                on,
                asked.correctedOn(),
                asked.contentText());
    }

    private static void paid(Case c, LocalDate on) {
        c.fee = fee(c, null, on);
        restart(c);
        if (c.state instanceof CaseState.AwaitingPayment(CaseState before)) {
            c.state = before;
        }
    }

    /** A restarted period may be extended again (K11); a proposal for the old one is moot. */
    private static void restart(Case c) {
        c.extended = false;
        c.proposal = null;
    }

    private static Facts.Fee fee(Case c, @Nullable LocalDate noticeReceivedOn, @Nullable LocalDate paidOn) {
        var sent = Objects.requireNonNull(c.fee, "fee notice received or paid before it was sent");
        return new Facts.Fee(
                sent.noticeOn(),
                sent.basis(),
                sent.quantity(),
                sent.before(),
                sent.amount(),
                noticeReceivedOn == null ? sent.noticeReceivedOn() : noticeReceivedOn,
                paidOn);
    }

    private static void dispatched(Case c, CaseEvent.ReplyDispatched e) {
        var before = c.dispatch;
        c.dispatch = before == null
                ? new Facts.Dispatch(e.on(), e.on(), e.reconsiderFirst(), e.late(), null)
                : new Facts.Dispatch(before.firstOn(), e.on(), before.reconsiderFirst(), before.late(), null);
        c.state = new CaseState.Dispatched();
    }

    private static StaffId worker(Case c) {
        StaffId who = c.assignee();
        return who == null ? NOBODY : who;
    }

    private static void changeConsultation(Case c, int number, UnaryOperator<Consultation> change) {
        c.consultations = c.consultations.stream()
                .map(old -> old.number() == number ? change.apply(old) : old)
                .toList();
    }

    private static List<Facts.Remedy> decided(Case c, CaseEvent.RemedyDecided e) {
        return c.remedies.stream()
                .map(old -> old.number() == e.remedy()
                        ? new Facts.Remedy(old.number(), old.track(), old.soughtOn(), e.result(), e.on())
                        : old)
                .toList();
    }

    private static List<Facts.Help> given(Case c, CaseEvent.HelpGiven e) {
        return c.helps.stream()
                .map(old -> old.number() == e.help()
                        ? new Facts.Help(
                                old.number(), old.on(), old.to(), old.by(), old.whatText(), e.on(), e.givenText())
                        : old)
                .toList();
    }

    static boolean isReconsideration(Case c, int remedy) {
        return c.remedies.stream().anyMatch(r -> r.number() == remedy && r.track() == RemedyTrack.RECONSIDERATION);
    }

    static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
