package cn.zhiqing.cases;

import cn.zhiqing.cases.events.ApplicantRevealed;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.EarlierEvents;
import cn.zhiqing.cases.events.LetterWordingSet;
import cn.zhiqing.cases.events.NoteDeleted;
import cn.zhiqing.cases.events.NoteWritten;
import cn.zhiqing.cases.events.QueryCodeReissued;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.cases.events.WatchChanged;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录: the names under which the journal keeps the events of cases, fixed for ever. */
@Component
public class CaseCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        var types = new HashMap<String, Class<? extends Event>>();
        arrival(types);
        onTheWay(types);
        review(types);
        towardsTheEnd(types);
        types.put("case.applicant-revealed.1", ApplicantRevealed.class);
        types.put("case.note-written.1", NoteWritten.class);
        types.put("case.note-deleted.1", NoteDeleted.class);
        types.put("case.watch-changed.1", WatchChanged.class);
        types.put("case.query-code-reissued.1", QueryCodeReissued.class);
        return types;
    }

    private static void arrival(Map<String, Class<? extends Event>> types) {
        types.put("case.application-received.1", CaseEvent.ApplicationReceived.class);
        types.put("case.entered-in-past-year.1", CaseEvent.EnteredInPastYear.class);
        types.put("case.receipt-confirmed.1", CaseEvent.ReceiptConfirmed.class);
        types.put("case.registered.1", CaseEvent.Registered.class);
        types.put("case.referred-to-body.1", CaseEvent.ReferredToBody.class);
        types.put("case.assigned.1", CaseEvent.Assigned.class);
        types.put("case.assignment-returned.1", CaseEvent.AssignmentReturned.class);
        types.put("case.application-split.1", CaseEvent.ApplicationSplit.class);
        types.put("case.matter-separated.1", CaseEvent.MatterSeparated.class);
        types.put("case.matters-merged.1", CaseEvent.MattersMerged.class);
        types.put("case.matter-merged.1", CaseEvent.MatterMerged.class);
    }

    private static void onTheWay(Map<String, Class<? extends Event>> types) {
        types.put("case.help-asked.1", CaseEvent.HelpAsked.class);
        types.put("case.help-given.1", CaseEvent.HelpGiven.class);
        types.put("case.taken-over.1", CaseEvent.TakenOver.class);
        types.put("case.correction-requested.1", CaseEvent.CorrectionRequested.class);
        types.put("case.correction-notice-received.1", CaseEvent.CorrectionNoticeReceived.class);
        types.put("case.correction-received.1", CaseEvent.CorrectionReceived.class);
        types.put("case.applicant-supplemented.1", CaseEvent.ApplicantSupplemented.class);
        types.put("case.third-party-consulted.1", CaseEvent.ThirdPartyConsulted.class);
        types.put("case.agency-consulted.1", CaseEvent.AgencyConsulted.class);
        types.put("case.answer-day-asked.1", CaseEvent.AnswerDayAsked.class);
        types.put("case.consultation-delivered.1", CaseEvent.ConsultationDelivered.class);
        types.put("case.consultation-answered.1", CaseEvent.ConsultationAnswered.class);
        types.put("case.extension-proposed.1", CaseEvent.ExtensionProposed.class);
        types.put("case.extension-denied.1", CaseEvent.ExtensionDenied.class);
        types.put("case.deadline-extended.1", CaseEvent.DeadlineExtended.class);
        types.put("case.reasons-asked.1", CaseEvent.ReasonsAsked.class);
        types.put("case.reasons-given.1", CaseEvent.ReasonsGiven.class);
        types.put("case.reply-delayed.1", CaseEvent.ReplyDelayed.class);
        types.put("case.records-searched.1", CaseEvent.RecordsSearched.class);
        types.put("case.fee-notice-sent.1", CaseEvent.FeeNoticeSent.class);
        types.put("case.fee-notice-received.1", CaseEvent.FeeNoticeReceived.class);
        types.put("case.fee-paid.1", EarlierEvents.FeePaid1.class);
        types.put("case.fee-paid.2", CaseEvent.FeePaid.class);
    }

    private static void review(Map<String, Class<? extends Event>> types) {
        types.put("case.decision-proposed.1", EarlierEvents.DecisionProposed1.class);
        types.put("case.decision-proposed.2", CaseEvent.DecisionProposed.class);
        types.put("case.review-passed.1", EarlierEvents.ReviewPassed1.class);
        types.put("case.review-passed.2", CaseEvent.ReviewPassed.class);
        types.put("case.sent-back.1", EarlierEvents.SentBack1.class);
        types.put("case.sent-back.2", CaseEvent.SentBack.class);
        types.put("case.secrecy-referred.1", CaseEvent.SecrecyReferred.class);
        types.put("case.secrecy-determined.1", CaseEvent.SecrecyDetermined.class);
        types.put("case.review-chain-adopted.1", ReviewChainAdopted.class);
        types.put("case.letter-wording-set.1", LetterWordingSet.class);
    }

    /** Earlier versions are read as the present ones. */
    @Override
    public Event upcast(Event written) {
        return switch (written) {
            case EarlierEvents.DecisionProposed1 old -> old.now();
            case EarlierEvents.ReviewPassed1 old -> old.now();
            case EarlierEvents.SentBack1 old -> old.now();
            case EarlierEvents.FeePaid1 old -> old.now();
            default -> written;
        };
    }

    private static void towardsTheEnd(Map<String, Class<? extends Event>> types) {
        types.put("case.decision-signed.1", CaseEvent.DecisionSigned.class);
        types.put("case.reply-dispatched.1", CaseEvent.ReplyDispatched.class);
        types.put("case.late-reply-explained.1", CaseEvent.LateReplyExplained.class);
        types.put("case.reply-served.1", CaseEvent.ReplyServed.class);
        types.put("case.delivery-failed.1", CaseEvent.DeliveryFailed.class);
        types.put("case.withdrawn.1", CaseEvent.Withdrawn.class);
        types.put("case.abandoned.1", CaseEvent.Abandoned.class);
        types.put("case.remedy-sought.1", CaseEvent.RemedySought.class);
        types.put("case.remedy-decided.1", CaseEvent.RemedyDecided.class);
        types.put("case.corrected-reply-ordered.1", CaseEvent.CorrectedReplyOrdered.class);
        types.put("case.archived.1", CaseEvent.Archived.class);
        types.put("case.deadline-recomputed.1", CaseEvent.DeadlineRecomputed.class);
    }
}
