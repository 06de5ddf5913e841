package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.Standing;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.LightLines;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 重新答复的规则: when a file is opened again, and the period of the new reply, which the decision sets and nothing moves. */
final class RoundRules {

    private static final int LONGEST = 365;

    private RoundRules() {}

    /** Whatever the particulars. */
    static List<Refusal> refusals(Case c, CaseAct act) {
        if (act == CaseAct.REPLY_ANEW) {
            return c.remedies.stream().anyMatch(remedy -> orders(c, remedy))
                    ? List.of()
                    : List.of(Reasons.NO_CORRECTED_REMEDY);
        }
        return c.order != null && movesPeriod(act) ? List.of(Reasons.ORDERED_PERIOD) : List.of();
    }

    static List<Refusal> particulars(Case c, CaseCommand.ReplyAnew ask) {
        var found = new ArrayList<Refusal>();
        if (c.remedies.stream().noneMatch(remedy -> remedy.number() == ask.remedy() && orders(c, remedy))) {
            found.add(Reasons.NO_CORRECTED_REMEDY);
        }
        if (ask.days() < 1 || ask.days() > LONGEST) {
            found.add(Reasons.ORDER_DAYS_RANGE);
        }
        return found;
    }

    /** The period runs from the day after receipt; its last day, where it is no working day, is the next one (行政诉讼法第八十一条). */
    static CaseEvent.CorrectedReplyOrdered ordered(CaseCommand.ReplyAnew ask, WorkingCalendar calendar) {
        LocalDate due = ask.workingDays()
                ? calendar.nth(ask.on(), ask.days())
                : calendar.roll(ask.on().plusDays(ask.days()));
        return new CaseEvent.CorrectedReplyOrdered(ask.on(), ask.remedy(), ask.days(), ask.workingDays(), due);
    }

    /** The clock of a reply that was ordered: its day is the ordered one, consultations do not move it. */
    static ClockReading reading(
            Case c, Facts.Order order, ClockReading plain, LocalDate day, WorkingCalendar calendar) {
        boolean replied = c.dispatch != null || c.endedOn != null;
        LocalDate due = order.due();
        int left = day.isAfter(due) ? -calendar.between(due, day) : calendar.between(day, due);
        return new ClockReading(
                order.receipt(),
                null,
                due,
                null,
                null,
                replied ? null : left,
                replied ? answered(c, due) : waiting(day, due, left),
                plain.reconsiderBy(),
                plain.sueBy(),
                plain.flags(),
                null);
    }

    private static Standing answered(Case c, LocalDate due) {
        return c.dispatch != null && c.dispatch.firstOn().isAfter(due)
                ? Standing.REPLIED_LATE
                : Standing.REPLIED_ON_TIME;
    }

    private static Standing waiting(LocalDate day, LocalDate due, int left) {
        if (day.isAfter(due)) {
            return Standing.OVERDUE;
        }
        LightLines lines = LightLines.on(day);
        return day.equals(due)
                ? Standing.DUE_TODAY
                : left <= lines.orange()
                        ? Standing.ORANGE
                        : left <= lines.yellow() ? Standing.YELLOW : Standing.ON_TIME;
    }

    /** A file whose receipt day was never known has had no reply that could be set aside. */
    private static boolean orders(Case c, Facts.Remedy remedy) {
        boolean known = c.confirmedOn != null || !c.received.channel().needsConfirmation();
        return known
                && remedy.result() == RemedyResult.CORRECTED
                && c.replies.stream().noneMatch(reply -> reply.remedy() == remedy.number());
    }

    private static boolean movesPeriod(CaseAct act) {
        return switch (act) {
            case REQUEST_CORRECTION, PROPOSE_EXTENSION, APPROVE_EXTENSION, DELAY_REPLY, ISSUE_FEE_NOTICE -> true;
            default -> false;
        };
    }
}
