package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** 记载: the event that an allowed act becomes. */
final class Writing {

    private final Case c;
    private final Hand hand;
    private final Day day;
    private final Scribe scribe;

    Writing(Case c, Hand hand, Day day, Scribe scribe) {
        this.c = c;
        this.hand = hand;
        this.day = day;
        this.scribe = scribe;
    }

    /** One event, and where an act needs it a second one: the reason of a late reply (235号), the day another body is asked for. */
    List<CaseEvent> events(CaseCommand command) {
        CaseEvent event = event(command);
        if (command instanceof CaseCommand.ConsultAgency asks && asks.answerBy() != null && !asks.jointMaker()) {
            int number = c.consultations.size() + 1;
            return List.of(event, new CaseEvent.AnswerDayAsked(asks.on(), number, asks.answerBy()));
        }
        return command instanceof CaseCommand.DispatchReply sends && needsLateReason(sends)
                ? List.of(event, new CaseEvent.LateReplyExplained(sends.on(), scribe.keep(sends.lateReason())))
                : List.of(event);
    }

    private boolean needsLateReason(CaseCommand.DispatchReply sends) {
        return c.dispatch == null && CaseClock.isLate(c, sends.on(), day.calendar());
    }

    CaseEvent event(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ConfirmReceipt ask -> new CaseEvent.ReceiptConfirmed(ask.on());
            case CaseCommand.Register ask -> new CaseEvent.Registered(ask.on());
            case CaseCommand.ReferToBody ask ->
                new CaseEvent.ReferredToBody(ask.on(), ask.to(), scribe.successor(), scribe.keep(ask.reason()));
            case CaseCommand.Assign ask -> new CaseEvent.Assigned(ask.on(), ask.to());
            case CaseCommand.ReturnAssignment ask ->
                new CaseEvent.AssignmentReturned(ask.on(), scribe.keep(ask.reason()));
            case CaseCommand.RequestCorrection ask ->
                new CaseEvent.CorrectionRequested(ask.on(), ask.limitWorkingDays(), scribe.keep(ask.items()));
            case CaseCommand.RecordCorrectionNoticeReceived ask -> new CaseEvent.CorrectionNoticeReceived(ask.on());
            case CaseCommand.ReceiveCorrection ask ->
                new CaseEvent.CorrectionReceived(ask.on(), scribe.keep(ask.content()));
            case CaseCommand.SupplementApplicant ask ->
                new CaseEvent.ApplicantSupplemented(ask.on(), scribe.keep(ask.reason()));
            case CaseCommand.Withdraw ask -> new CaseEvent.Withdrawn(ask.on(), scribe.keep(ask.statement()));
            case CaseCommand.Abandon ask -> abandoned(ask);
            case CaseCommand.RecordRemedy ask ->
                new CaseEvent.RemedySought(ask.on(), c.remedies.size() + 1, ask.track());
            case CaseCommand.RecordRemedyResult ask ->
                new CaseEvent.RemedyDecided(ask.on(), ask.remedy(), ask.result());
            case CaseCommand.ReplyAnew ask -> RoundRules.ordered(ask, day.calendar());
            case CaseCommand.SplitMatters ask -> split(ask);
            case CaseCommand.MergeMatters ask -> new CaseEvent.MattersMerged(ask.on(), scribe.keep(ask.reason()));
            case CaseCommand.Archive ask -> new CaseEvent.Archived(ask.on());
            case CaseCommand.ConsultThirdParty _,
                    CaseCommand.ConsultAgency _,
                    CaseCommand.RecordConsultationDelivered _,
                    CaseCommand.RecordConsultationAnswer _ -> consultation(command);
            case CaseCommand.AskColleague _, CaseCommand.HandIn _, CaseCommand.TakeOver _ -> withinTheBody(command);
            case CaseCommand.ProposeExtension _,
                    CaseCommand.ApproveExtension _,
                    CaseCommand.DenyExtension _,
                    CaseCommand.AskReasons _,
                    CaseCommand.RecordReasons _,
                    CaseCommand.DelayReply _,
                    CaseCommand.RecordSearch _,
                    CaseCommand.IssueFeeNotice _,
                    CaseCommand.RecordFeeNoticeReceived _,
                    CaseCommand.RecordPayment _ -> deadline(command);
            case CaseCommand.ProposeDecision _,
                    CaseCommand.PassReview _,
                    CaseCommand.SendBack _,
                    CaseCommand.ReferSecrecy _,
                    CaseCommand.RecordSecrecyAnswer _,
                    CaseCommand.SignDecision _,
                    CaseCommand.DispatchReply _,
                    CaseCommand.RecordService _,
                    CaseCommand.RecordDeliveryFailure _ -> decision(command);
        };
    }

    private CaseEvent split(CaseCommand.SplitMatters ask) {
        return new CaseEvent.ApplicationSplit(
                ask.on(),
                ask.matters().stream().map(_ -> scribe.successor()).toList(),
                ask.matters().stream()
                        .map(matter -> scribe.keep(TypedText.clean(matter).strip()))
                        .toList());
    }

    private CaseEvent consultation(CaseCommand command) {
        int next = c.consultations.size() + 1;
        return switch (command) {
            case CaseCommand.ConsultThirdParty ask ->
                new CaseEvent.ThirdPartyConsulted(ask.on(), next, scribe.keep(Texts.join(ask.party(), ask.question())));
            case CaseCommand.ConsultAgency ask ->
                new CaseEvent.AgencyConsulted(
                        ask.on(),
                        next,
                        ask.jointMaker(),
                        ask.agency(),
                        scribe.keep(Texts.join(ask.party(), ask.question(), ask.information())));
            case CaseCommand.RecordConsultationDelivered ask ->
                new CaseEvent.ConsultationDelivered(ask.on(), ask.consultation());
            case CaseCommand.RecordConsultationAnswer ask ->
                new CaseEvent.ConsultationAnswered(
                        ask.on(), ask.consultation(), ask.opinion(), scribe.keep(ask.answer()));
            default -> throw new IllegalArgumentException("no consultation: " + command.getClass());
        };
    }

    private CaseEvent withinTheBody(CaseCommand command) {
        return switch (command) {
            case CaseCommand.AskColleague ask ->
                new CaseEvent.HelpAsked(ask.on(), c.helps.size() + 1, ask.to(), ask.by(), scribe.keep(ask.what()));
            case CaseCommand.HandIn ask -> new CaseEvent.HelpGiven(ask.on(), ask.help(), scribe.keep(ask.text()));
            case CaseCommand.TakeOver ask ->
                new CaseEvent.TakenOver(ask.on(), taker(), c.assignee(), scribe.keep(ask.reason()));
            default -> throw new IllegalArgumentException("not within the body: " + command.getClass());
        };
    }

    /** Only a person takes over; an act that is refused anyway is still written dry, to ask the clock. */
    private StaffId taker() {
        StaffId who = hand.staff();
        return who == null ? Fold.NOBODY : who;
    }

    private CaseEvent deadline(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ProposeExtension ask ->
                new CaseEvent.ExtensionProposed(ask.on(), ask.workingDays(), scribe.keep(ask.reason()));
            case CaseCommand.ApproveExtension ask ->
                new CaseEvent.DeadlineExtended(
                        ask.on(),
                        Objects.requireNonNull(c.proposal, "approved before proposed")
                                .workingDays());
            case CaseCommand.DenyExtension ask -> new CaseEvent.ExtensionDenied(ask.on(), scribe.keep(ask.reason()));
            case CaseCommand.AskReasons ask -> new CaseEvent.ReasonsAsked(ask.on(), scribe.keep(ask.facts()));
            case CaseCommand.RecordReasons ask ->
                new CaseEvent.ReasonsGiven(ask.on(), ask.reasonable(), scribe.keep(ask.reasons()));
            case CaseCommand.DelayReply ask ->
                new CaseEvent.ReplyDelayed(ask.on(), ask.until(), scribe.keep(ask.reason()));
            case CaseCommand.RecordSearch ask ->
                new CaseEvent.RecordsSearched(
                        ask.on(), c.searches.size() + 1, ask.hits(), scribe.keep(Texts.of(ask.search())));
            case CaseCommand.IssueFeeNotice ask -> feeNotice(ask);
            case CaseCommand.RecordFeeNoticeReceived ask -> new CaseEvent.FeeNoticeReceived(ask.on());
            case CaseCommand.RecordPayment ask -> new CaseEvent.FeePaid(ask.on(), ask.receiptNo(), ask.way());
            default -> throw new IllegalArgumentException("no deadline: " + command.getClass());
        };
    }

    private CaseEvent decision(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ProposeDecision ask ->
                new CaseEvent.DecisionProposed(
                        ask.on(),
                        ask.decision().kind(),
                        ask.decision().withheldGrounds(),
                        scribe.keep(Texts.of(ask.decision().facts())),
                        hand.staff(),
                        scribe.chain(c.received.body(), ask.decision().kind(), ask.on()));
            case CaseCommand.PassReview _,
                    CaseCommand.SendBack _,
                    CaseCommand.ReferSecrecy _,
                    CaseCommand.RecordSecrecyAnswer _ -> review(command);
            case CaseCommand.SignDecision ask ->
                new CaseEvent.DecisionSigned(ask.on(), kind(), ask.on().getYear(), letterNumber(ask.on()));
            case CaseCommand.DispatchReply ask ->
                new CaseEvent.ReplyDispatched(
                        ask.on(),
                        ask.way(),
                        Precedence.applies(kind(), ask.on()),
                        CaseClock.isLate(c, ask.on(), day.calendar()),
                        ask.trackingNo());
            case CaseCommand.RecordService ask -> new CaseEvent.ReplyServed(ask.on());
            case CaseCommand.RecordDeliveryFailure ask ->
                new CaseEvent.DeliveryFailed(ask.on(), scribe.keep(ask.reason()));
            default -> throw new IllegalArgumentException("no decision: " + command.getClass());
        };
    }

    private CaseEvent review(CaseCommand command) {
        return switch (command) {
            case CaseCommand.PassReview ask ->
                new CaseEvent.ReviewPassed(ask.on(), ask.step(), scribe.keep(ask.opinion()), hand.staff());
            case CaseCommand.SendBack ask ->
                new CaseEvent.SentBack(
                        ask.on(),
                        ask.step(),
                        scribe.keep(ask.reason()),
                        scribe.keep(Texts.of(ask.marks())),
                        hand.staff());
            case CaseCommand.ReferSecrecy ask ->
                new CaseEvent.SecrecyReferred(ask.on(), scribe.keep(Texts.join(ask.to(), ask.question())));
            case CaseCommand.RecordSecrecyAnswer ask ->
                new CaseEvent.SecrecyDetermined(ask.on(), ask.finding(), scribe.keep(ask.answer()));
            default -> throw new IllegalArgumentException("no review: " + command.getClass());
        };
    }

    private CaseEvent abandoned(CaseCommand.Abandon ask) {
        var kind = c.state instanceof CaseState.AwaitingPayment ? ReplyKind.NO_PAYMENT : ReplyKind.NO_CORRECTION;
        return new CaseEvent.Abandoned(ask.on(), kind, ask.on().getYear(), letterNumber(ask.on()));
    }

    private CaseEvent feeNotice(CaseCommand.IssueFeeNotice ask) {
        int before = ask.basis() == FeeBasis.ITEMS ? ask.before() : 0;
        return new CaseEvent.FeeNoticeSent(
                ask.on(), ask.basis(), ask.quantity(), before, FeeRules.amount(ask.basis(), ask.quantity(), before));
    }

    private int letterNumber(LocalDate on) {
        return scribe.nextLetterNumber(c.received.body(), on.getYear());
    }

    private ReplyKind kind() {
        return Objects.requireNonNull(c.draft, "signed or sent before it was drafted")
                .kind();
    }
}
