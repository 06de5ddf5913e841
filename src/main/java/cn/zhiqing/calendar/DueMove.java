package cn.zhiqing.calendar;

import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 期限变化: one date of an open case that another calendar would move.
 *
 * @param caseId the case
 * @param number the case's number, as people know it
 * @param what which date, in Chinese, for example {@code 答复期限}
 */
public record DueMove(
        CaseId caseId,
        String number,
        String what,
        @Nullable LocalDate oldDate,
        @Nullable LocalDate newDate) {}
