package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 征求意见: one letter asking a third party (条例第三十二条) or another body (第三十三条第三款、第三十四条). */
public record Consultation(
        int number,
        boolean thirdParty,
        boolean jointMaker,
        @Nullable BodyId agency,
        long partyText,
        LocalDate sentOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate answeredOn,
        @Nullable Opinion opinion,
        long answerText,
        @Nullable LocalDate answerBy) {

    private static final int LIMIT = 15;

    /** Last day for the answer; null while delivery is unknown. */
    public @Nullable LocalDate limit(WorkingCalendar calendar) {
        return deliveredOn == null ? null : calendar.nth(deliveredOn, LIMIT);
    }

    /** The day the consulted body is to answer by: the law's for joint makers, else the day it was asked for. */
    public @Nullable LocalDate due(WorkingCalendar calendar) {
        return answerBy == null || jointMaker ? limit(calendar) : answerBy;
    }

    /** Whether an answer is still awaited on the day; the last day itself still is. */
    public boolean isOpenOn(LocalDate day, WorkingCalendar calendar) {
        LocalDate limit = limit(calendar);
        return answeredOn == null && (limit == null || !day.isAfter(limit));
    }

    /** Whether a third party's interest stands in the way: it objected, wholly or in part, or stayed silent. */
    boolean leavesRefusalOpen() {
        return thirdParty && opinion != Opinion.AGREES;
    }

    Consultation answeredBy(LocalDate day) {
        return new Consultation(
                number,
                thirdParty,
                jointMaker,
                agency,
                partyText,
                sentOn,
                deliveredOn,
                answeredOn,
                opinion,
                answerText,
                day);
    }

    Consultation deliveredOn(LocalDate day) {
        return new Consultation(
                number,
                thirdParty,
                jointMaker,
                agency,
                partyText,
                sentOn,
                day,
                answeredOn,
                opinion,
                answerText,
                answerBy);
    }

    Consultation answered(LocalDate day, Opinion given, long text) {
        return new Consultation(
                number, thirdParty, jointMaker, agency, partyText, sentOn, deliveredOn, day, given, text, answerBy);
    }
}
