package cn.zhiqing.cases.reassess;

import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.Reassessment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一件不予公开 and when it is looked at again.
 *
 * @param lastOn null while it was never looked at, with {@code last}
 */
public record Due(
        CaseSummary summary,
        LocalDate refusedOn,
        @Nullable LocalDate lastOn,
        @Nullable Reassessment last,
        LocalDate due) {

    public boolean isDueOn(LocalDate day) {
        return last != Reassessment.MAY_BE_PUBLISHED && !due.isAfter(day);
    }
}
