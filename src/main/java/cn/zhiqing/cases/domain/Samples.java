package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The most harmless form of an act, to ask the clock whether it could be done today at all. */
final class Samples {

    private static final int USUAL_LIMIT = 10;

    private Samples() {}

    /** Null for acts that the clock has no opinion about. */
    static @Nullable CaseEvent of(Case c, CaseAct act, LocalDate on, Day day) {
        int next = c.consultations.size() + 1;
        return switch (act) {
            case CONFIRM_RECEIPT -> new CaseEvent.ReceiptConfirmed(on);
            case REQUEST_CORRECTION -> new CaseEvent.CorrectionRequested(on, USUAL_LIMIT, 0);
            case RECEIVE_CORRECTION -> new CaseEvent.CorrectionReceived(on, 0);
            case CONSULT_THIRD_PARTY -> new CaseEvent.ThirdPartyConsulted(on, next, 0);
            case CONSULT_AGENCY -> new CaseEvent.AgencyConsulted(on, next, false, null, 0);
            case PROPOSE_EXTENSION -> new CaseEvent.DeadlineExtended(on, 1);
            case APPROVE_EXTENSION ->
                new CaseEvent.DeadlineExtended(on, c.proposal == null ? 1 : c.proposal.workingDays());
            case DELAY_REPLY -> delayed(c, on, day);
            case ISSUE_FEE_NOTICE -> new CaseEvent.FeeNoticeSent(on, FeeBasis.ITEMS, 1, 0, 0);
            case RECORD_PAYMENT -> new CaseEvent.FeePaid(on, "", PaymentWay.NOT_RECORDED);
            case DISPATCH -> dispatched(c, on, day);
            case ABANDON -> new CaseEvent.Abandoned(on, ReplyKind.NO_CORRECTION, 0, 0);
            case RECORD_REMEDY -> new CaseEvent.RemedySought(on, c.remedies.size() + 1, RemedyTrack.DIRECT_SUIT);
            default -> null;
        };
    }

    private static @Nullable CaseEvent delayed(Case c, LocalDate on, Day day) {
        ClockReading reading = CaseClock.read(c, on, day.calendar());
        return reading == null || reading.due() == null
                ? null
                : new CaseEvent.ReplyDelayed(on, day.calendar().nth(reading.due(), 1), 0);
    }

    private static CaseEvent dispatched(Case c, LocalDate on, Day day) {
        ClockReading reading = CaseClock.read(c, on, day.calendar());
        boolean late = reading != null && reading.due() != null && on.isAfter(reading.due());
        return new CaseEvent.ReplyDispatched(on, DispatchWay.POST, false, late, null);
    }
}
