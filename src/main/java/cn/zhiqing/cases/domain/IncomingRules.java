package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.IncomingState;
import java.time.LocalDate;

/** 来函: where a letter stands for the body that was asked (条例第三十三条第三款、第三十四条). */
public final class IncomingRules {

    private IncomingRules() {}

    /**
     * @param asking stage of the case that asks
     */
    public static IncomingState state(Consultation asked, CaseStage asking, LocalDate today, WorkingCalendar calendar) {
        if (asked.answeredOn() != null) {
            return IncomingState.ANSWERED;
        }
        if (!StateGate.stages(CaseAct.CONSULTATION_ANSWER).contains(asking)) {
            return IncomingState.OVER;
        }
        LocalDate limit = asked.limit(calendar);
        if (limit != null && today.isAfter(limit)) {
            return IncomingState.LAPSED;
        }
        LocalDate due = asked.due(calendar);
        if (due != null && today.isAfter(due)) {
            return IncomingState.LATE;
        }
        return asked.deliveredOn() == null ? IncomingState.NEW : IncomingState.WAITING;
    }
}
