package cn.zhiqing.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 运行中的期限: the facts taken so far, in epoch days. It takes facts that {@link ClockRules} has let pass, and answers the one
 * question that everything hangs on: on which day does the period end, seen from the end of a given day.
 */
final class RunningClock {

    /** Later than every day: not yet, unknown, or not at all. */
    static final int NEVER = Integer.MAX_VALUE;

    /** 二十个工作日 (条例第二十六、三十三条; 国办函〔2020〕109号 for payment). */
    static final int PERIOD = 20;

    /** 七个工作日 (条例第三十条). */
    static final int CORRECTION_NOTICE = 7;

    final WorkingCalendar calendar;
    final List<Consultation> consultations = new ArrayList<>(0);

    boolean proactive;
    int receipt = NEVER;
    int correctionNoticeDue = NEVER;
    int base;
    int quota = PERIOD;
    boolean extended;
    boolean delayed;
    boolean correctionNoticed;
    boolean feeNoticed;

    @Nullable
    WaitingFor waiting;

    int waitLimit = NEVER;
    int closableFrom = NEVER;
    int ended = NEVER;
    int served;
    boolean reconsiderFirst;
    int reconsidered = NEVER;
    final EnumSet<ClockFlag> flags = EnumSet.noneOf(ClockFlag.class);

    RunningClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The due day as the facts stand at the end of {@code day}; NEVER while the clock waits. */
    int dueOn(int day) {
        return waiting == null ? endOfQuota(day) : NEVER;
    }

    /**
     * The quota's last working day after the base that lies in no consultation (S, E]; NEVER when an open one takes all days
     * from there. Letters are kept in the order they were sent, so one sweep takes their union (K5).
     */
    private int endOfQuota(int day) {
        int at = base;
        int left = quota;
        for (int i = 0; i < consultations.size(); i++) {
            Consultation c = consultations.get(i);
            if (c.sent > at) {
                int used = calendar.between(at, c.sent);
                if (used >= left) {
                    break;
                }
                left -= used;
                at = c.sent;
            }
            int end = c.endedOn(day);
            if (end == NEVER) {
                return NEVER;
            }
            at = Math.max(at, end);
        }
        return calendar.nth(at, left);
    }

    boolean isWaitingForApplicant() {
        return waiting != null;
    }

    boolean hasEnded() {
        return ended != NEVER;
    }

    boolean anyConsultationOpenOn(int day) {
        for (int i = 0; i < consultations.size(); i++) {
            if (consultations.get(i).isOpenOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** The last letter sent to the party, if any. */
    @Nullable
    Consultation lastWith(boolean agency, String party) {
        for (int i = consultations.size() - 1; i >= 0; i--) {
            if (consultations.get(i).isWith(agency, party)) {
                return consultations.get(i);
            }
        }
        return null;
    }

    /** Takes a fact that passed the rules. */
    void take(ClockEvent event, int on) {
        switch (event) {
            case ClockEvent.Received e -> receive(e, on);
            case ClockEvent.Formed _ -> form(on);
            case ClockEvent.CorrectionRequested e -> requestCorrection(e, on);
            case ClockEvent.Corrected _ -> correct(on);
            case ClockEvent.ThirdPartyConsulted e -> consult(false, e.party(), on, e.receivedOn());
            case ClockEvent.AgencyConsulted e -> consult(true, e.party(), on, e.receivedOn());
            case ClockEvent.ThirdPartyAnswered e -> answer(false, e.party(), on);
            case ClockEvent.AgencyAnswered e -> answer(true, e.party(), on);
            case ClockEvent.Extended e -> extend(e.workingDays());
            case ClockEvent.Delayed e -> delay(WorkingCalendar.epoch(e.until()), on);
            case ClockEvent.FeeNoticeSent e -> askForFee(e);
            case ClockEvent.FeePaid _ -> restart(on);
            case ClockEvent.Replied e -> reply(e, on);
            case ClockEvent.Published _ -> ended = on;
            case ClockEvent.Reconsidered _ -> reconsidered = on;
        }
    }

    private void receive(ClockEvent.Received e, int on) {
        receipt = orNever(e.receiptDate());
        base = receipt;
        correctionNoticeDue = calendar.nth(receipt, CORRECTION_NOTICE);
        if (e.channel() == ReceiptChannel.MAIL_PLAIN && receipt > on) {
            flags.add(ClockFlag.CONFIRMED_LATE);
        }
    }

    private void form(int on) {
        proactive = true;
        receipt = on;
        base = on;
    }

    private void requestCorrection(ClockEvent.CorrectionRequested e, int on) {
        correctionNoticed = true;
        if (on > correctionNoticeDue) {
            flags.add(ClockFlag.CORRECTION_NOTICE_LATE);
        }
        waiting = WaitingFor.CORRECTION;
        if (e.noticeReceivedOn() != null) {
            waitLimit = calendar.nth(WorkingCalendar.epoch(e.noticeReceivedOn()), e.limitWorkingDays());
            closableFrom = calendar.nth(waitLimit, 1);
        }
    }

    private void correct(int on) {
        if (on > waitLimit) {
            flags.add(ClockFlag.CORRECTED_LATE);
        }
        restart(on);
    }

    private void consult(boolean agency, String party, int on, @Nullable LocalDate receivedOn) {
        if (on >= dueOn(on)) {
            flags.add(ClockFlag.CONSULTED_TOO_LATE);
        }
        Integer received = receivedOn == null ? null : (Integer) WorkingCalendar.epoch(receivedOn);
        consultations.add(new Consultation(agency, party, on, received, calendar));
    }

    private void answer(boolean agency, String party, int on) {
        Consultation last = lastWith(agency, party);
        if (last != null) {
            last.answered = on;
        }
    }

    private void extend(int workingDays) {
        extended = true;
        quota += workingDays;
    }

    private void delay(int until, int on) {
        delayed = true;
        quota += calendar.between(dueOn(on), calendar.roll(until));
    }

    private void askForFee(ClockEvent.FeeNoticeSent e) {
        feeNoticed = true;
        waiting = WaitingFor.PAYMENT;
        if (e.noticeReceivedOn() != null) {
            waitLimit = calendar.nth(WorkingCalendar.epoch(e.noticeReceivedOn()), PERIOD);
            closableFrom = waitLimit + 1;
        }
    }

    /** A full period again, with extension and delay to be used afresh (K2, K9, K11). */
    private void restart(int on) {
        base = on;
        quota = PERIOD;
        extended = false;
        delayed = false;
        waiting = null;
        waitLimit = NEVER;
        closableFrom = NEVER;
    }

    private void reply(ClockEvent.Replied e, int on) {
        ended = on;
        served = WorkingCalendar.epoch(e.servedOn());
        reconsiderFirst = e.reconsiderFirst();
    }

    static int orNever(@Nullable LocalDate date) {
        return date == null ? NEVER : WorkingCalendar.epoch(date);
    }
}
