package cn.zhiqing.calendar;

import static cn.zhiqing.calendar.RunningClock.NEVER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 期限规则: which fact cannot follow the facts before it, and the first reason why. */
final class ClockRules {

    private static final int FEES_BEGIN = WorkingCalendar.epoch(LocalDate.of(2021, 1, 1));

    private ClockRules() {}

    /**
     * @param previous day that this event may not precede; the receipt day after {@code received}
     * @return the reason, or null when the event may be taken
     */
    static @Nullable ClockReason refuse(RunningClock clock, ClockEvent event, boolean isFirst, int previous, int asOf) {
        int on = WorkingCalendar.epoch(event.on());
        int other = otherDate(event);
        WorkingCalendar calendar = clock.calendar;
        if (!calendar.accepts(on) || (other != NEVER && !calendar.accepts(other))) {
            return ClockReason.DATE_OUT_OF_CALENDAR;
        }
        if (other < on) {
            return ClockReason.DATES_REVERSED;
        }
        if (!isFirst && on < previous) {
            return ClockReason.OUT_OF_ORDER;
        }
        if (on > asOf || (other != NEVER && other > asOf && !(event instanceof ClockEvent.Delayed))) {
            return ClockReason.AFTER_AS_OF;
        }
        ClockReason reason = stage(clock, event, isFirst);
        return reason != null ? reason : byType(clock, event, on);
    }

    /** The event's second date when it uses one, NEVER when it is unknown or there is none. */
    private static int otherDate(ClockEvent event) {
        return RunningClock.orNever(
                switch (event) {
                    case ClockEvent.Received e -> e.channel().needsConfirmation() ? e.confirmedOn() : null;
                    case ClockEvent.CorrectionRequested e -> e.noticeReceivedOn();
                    case ClockEvent.ThirdPartyConsulted e -> e.receivedOn();
                    case ClockEvent.AgencyConsulted e -> e.receivedOn();
                    case ClockEvent.FeeNoticeSent e -> e.noticeReceivedOn();
                    case ClockEvent.Delayed e -> e.until();
                    case ClockEvent.Replied e -> e.servedOn();
                    default -> null;
                });
    }

    private static @Nullable ClockReason stage(RunningClock clock, ClockEvent event, boolean isFirst) {
        boolean begins = event instanceof ClockEvent.Received || event instanceof ClockEvent.Formed;
        if (isFirst || begins) {
            return isFirst ? (begins ? null : ClockReason.NOT_RECEIVED) : ClockReason.ALREADY_RECEIVED;
        }
        if (clock.proactive != event instanceof ClockEvent.Published) {
            return ClockReason.WRONG_TRACK;
        }
        if (!(event instanceof ClockEvent.Reconsidered)) {
            return clock.hasEnded() ? ClockReason.AFTER_REPLY : null;
        }
        if (!clock.hasEnded()) {
            return ClockReason.NOT_REPLIED;
        }
        return clock.reconsidered == NEVER ? null : ClockReason.ALREADY_RECONSIDERED;
    }

    private static @Nullable ClockReason byType(RunningClock clock, ClockEvent event, int on) {
        return switch (event) {
            case ClockEvent.Received e -> e.receiptDate() == null ? ClockReason.NOT_CONFIRMED : null;
            case ClockEvent.CorrectionRequested e -> correctionRequested(clock, e, on);
            case ClockEvent.Corrected _ ->
                clock.waiting == WaitingFor.CORRECTION ? null : ClockReason.NOT_WAITING_FOR_CORRECTION;
            case ClockEvent.ThirdPartyConsulted e -> consulted(clock, false, e.party(), on);
            case ClockEvent.AgencyConsulted e -> consulted(clock, true, e.party(), on);
            case ClockEvent.ThirdPartyAnswered e -> answered(clock, false, e.party());
            case ClockEvent.AgencyAnswered e -> answered(clock, true, e.party());
            case ClockEvent.Extended e -> extended(clock, e, on);
            case ClockEvent.Delayed e -> delayed(clock, e, on);
            case ClockEvent.FeeNoticeSent _ -> feeNoticeSent(clock, on);
            case ClockEvent.FeePaid _ -> feePaid(clock, on);
            case ClockEvent.Replied _ -> replied(clock, on);
            case ClockEvent.Reconsidered _, ClockEvent.Formed _, ClockEvent.Published _ -> null;
        };
    }

    private static @Nullable ClockReason correctionRequested(
            RunningClock clock, ClockEvent.CorrectionRequested e, int on) {
        if (e.limitWorkingDays() < 5 || e.limitWorkingDays() > 15) {
            return ClockReason.CORRECTION_LIMIT_RANGE;
        }
        if (clock.correctionNoticed) {
            return ClockReason.SECOND_CORRECTION_NOTICE;
        }
        return whileRunning(clock, on, ClockReason.CORRECTION_AFTER_DUE);
    }

    private static @Nullable ClockReason consulted(RunningClock clock, boolean agency, String party, int on) {
        if (clock.isWaitingForApplicant()) {
            return ClockReason.WHILE_WAITING;
        }
        Consultation last = clock.lastWith(agency, party);
        return last != null && last.isOpenOn(on) ? ClockReason.CONSULTATION_ALREADY_OPEN : null;
    }

    private static @Nullable ClockReason answered(RunningClock clock, boolean agency, String party) {
        Consultation last = clock.lastWith(agency, party);
        return last == null || last.isAnswered() ? ClockReason.NOT_CONSULTED : null;
    }

    private static @Nullable ClockReason extended(RunningClock clock, ClockEvent.Extended e, int on) {
        if (e.workingDays() < 1 || e.workingDays() > 20) {
            return ClockReason.EXTENSION_LENGTH;
        }
        if (clock.extended) {
            return ClockReason.SECOND_EXTENSION;
        }
        return whileRunning(clock, on, ClockReason.EXTENSION_AFTER_DUE);
    }

    private static @Nullable ClockReason delayed(RunningClock clock, ClockEvent.Delayed e, int on) {
        if (!e.reasonGiven()) {
            return ClockReason.REASON_MISSING;
        }
        if (clock.delayed) {
            return ClockReason.SECOND_DELAY;
        }
        int due = clock.dueOn(on);
        if (due == NEVER) {
            return ClockReason.WHILE_WAITING;
        }
        if (on > due) {
            return ClockReason.DELAY_AFTER_DUE;
        }
        return clock.calendar.roll(WorkingCalendar.epoch(e.until())) <= due ? ClockReason.DELAY_NOT_LATER : null;
    }

    private static @Nullable ClockReason feeNoticeSent(RunningClock clock, int on) {
        if (on < FEES_BEGIN) {
            return ClockReason.FEE_BEFORE_2021;
        }
        if (clock.feeNoticed) {
            return ClockReason.SECOND_FEE_NOTICE;
        }
        return whileRunning(clock, on, ClockReason.FEE_NOTICE_AFTER_DUE);
    }

    private static @Nullable ClockReason feePaid(RunningClock clock, int on) {
        if (clock.waiting != WaitingFor.PAYMENT) {
            return ClockReason.NOT_WAITING_FOR_PAYMENT;
        }
        return on > clock.waitLimit ? ClockReason.PAYMENT_AFTER_LIMIT : null;
    }

    private static @Nullable ClockReason replied(RunningClock clock, int on) {
        boolean tooEarly = clock.isWaitingForApplicant() ? clock.closableFrom > on : clock.anyConsultationOpenOn(on);
        return tooEarly ? ClockReason.REPLY_WHILE_WAITING : null;
    }

    /** Not while the applicant is waited for, and not after the due day; an open consultation does not hinder. */
    private static @Nullable ClockReason whileRunning(RunningClock clock, int on, ClockReason afterDue) {
        if (clock.isWaitingForApplicant()) {
            return ClockReason.WHILE_WAITING;
        }
        return on > clock.dueOn(on) ? afterDue : null;
    }
}
