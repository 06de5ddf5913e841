package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockFlag;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.Standing;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 事实: what must be true of a case before an act, whatever the act's particulars. */
final class FactGate {

    private FactGate() {}

    static List<Refusal> refusals(Case c, CaseAct act, Hand hand, LocalDate on, WorkingCalendar calendar) {
        var found = new ArrayList<>(RoundRules.refusals(c, act));
        switch (act) {
            case REFER -> when(found, workHasBegun(c), Reasons.WORK_HAS_BEGUN);
            case CORRECTION_NOTICE_RECEIVED, FEE_NOTICE_RECEIVED ->
                when(found, noticeWasReceived(c, act), Reasons.NOTICE_ALREADY_RECEIVED);
            case CONSULTATION_DELIVERED, CONSULTATION_ANSWER -> consultations(c, act, found);
            case HAND_IN -> helps(c, hand, found);
            case TAKE_OVER ->
                when(found, hand.staff() != null && hand.staff().equals(c.assignee()), Reasons.ALREADY_YOURS);
            case PROPOSE_EXTENSION -> when(found, c.proposal != null, Reasons.EXTENSION_PROPOSED);
            case APPROVE_EXTENSION, DENY_EXTENSION -> when(found, c.proposal == null, Reasons.NO_EXTENSION_PROPOSED);
            case ASK_REASONS -> when(found, c.reasons != null, Reasons.REASONS_ALREADY_ASKED);
            case RECORD_REASONS -> when(found, c.reasons == null, Reasons.REASONS_NOT_ASKED);
            case DELAY_REPLY -> when(found, !foundReasonable(c), Reasons.NOT_FOUND_REASONABLE);
            case PROPOSE_DECISION -> when(found, hasOpenConsultation(c, on, calendar), Reasons.CONSULTATION_OPEN);
            case PASS_REVIEW, SIGN -> found.addAll(ReviewRules.refusals(c, act, hand));
            case REFER_SECRECY, SECRECY_ANSWER -> found.addAll(ReviewRules.referral(c, act));
            case WITHDRAW -> when(found, c.dispatch != null, Reasons.REPLY_WAS_SENT);
            case ABANDON -> closable(c, on, calendar, found);
            case RECORD_REMEDY -> when(found, !mayBeChallenged(c, on, calendar), Reasons.NOTHING_TO_CHALLENGE);
            case REMEDY_RESULT -> when(found, !c.hasPendingRemedy(), Reasons.NO_PENDING_REMEDY);
            case SPLIT -> found.addAll(MatterRules.splitting(c));
            case ARCHIVE -> when(found, c.hasPendingRemedy(), Reasons.REMEDY_PENDING);
            default -> {
                // stage and clock say everything
            }
        }
        return found;
    }

    private static boolean noticeWasReceived(Case c, CaseAct act) {
        return act == CaseAct.FEE_NOTICE_RECEIVED
                ? c.fee != null && c.fee.noticeReceivedOn() != null
                : c.correction != null && c.correction.noticeReceivedOn() != null;
    }

    private static boolean mayBeChallenged(Case c, LocalDate on, WorkingCalendar calendar) {
        return StateGate.isAnswered(c.stage()) || isOverdue(c, on, calendar);
    }

    static boolean hasOpenConsultation(Case c, LocalDate on, WorkingCalendar calendar) {
        return c.consultations.stream().anyMatch(asked -> asked.isOpenOn(on, calendar));
    }

    private static void when(List<Refusal> found, boolean wrong, Refusal why) {
        if (wrong) {
            found.add(why);
        }
    }

    private static boolean workHasBegun(Case c) {
        return c.order != null
                || c.correction != null
                || c.fee != null
                || c.draft != null
                || c.extended
                || !c.consultations.isEmpty();
    }

    private static boolean foundReasonable(Case c) {
        return c.reasons != null && Boolean.TRUE.equals(c.reasons.reasonable());
    }

    private static void consultations(Case c, CaseAct act, List<Refusal> found) {
        if (c.consultations.isEmpty()) {
            found.add(Reasons.NO_CONSULTATION);
        } else if (act == CaseAct.CONSULTATION_DELIVERED) {
            when(
                    found,
                    c.consultations.stream().allMatch(asked -> asked.deliveredOn() != null),
                    Reasons.CONSULTATION_DELIVERED_BEFORE);
        } else {
            when(
                    found,
                    c.consultations.stream().allMatch(asked -> asked.answeredOn() != null),
                    Reasons.CONSULTATION_ANSWERED_BEFORE);
        }
    }

    private static void helps(Case c, Hand hand, List<Refusal> found) {
        when(found, c.helps.stream().allMatch(help -> help.doneOn() != null), Reasons.NO_HELP_ASKED);
        when(
                found,
                found.isEmpty()
                        && c.helps.stream()
                                .noneMatch(help ->
                                        help.doneOn() == null && help.to().equals(hand.staff())),
                Reasons.HELP_OF_ANOTHER);
    }

    private static void closable(Case c, LocalDate on, WorkingCalendar calendar, List<Refusal> found) {
        ClockReading reading = CaseClock.read(c, on, calendar);
        if (reading == null || reading.flags().contains(ClockFlag.MAY_CLOSE)) {
            return;
        }
        LocalDate from = reading.closableFrom();
        found.add(
                from == null
                        ? new Refusal("NOTICE_NOT_RECEIVED", "条例第三十条", "告知书何时送达尚不清楚，限期没有起算；请先登记送达日。")
                        : new Refusal("NOT_YET_CLOSABLE", "条例第三十条", "限期尚未届满，自 " + Chinese.day(from) + "起才可以不再处理。"));
    }

    private static boolean isOverdue(Case c, LocalDate on, WorkingCalendar calendar) {
        ClockReading reading = CaseClock.read(c, on, calendar);
        return reading != null && reading.standing() == Standing.OVERDUE;
    }
}
