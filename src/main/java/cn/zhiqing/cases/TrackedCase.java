package cn.zhiqing.cases;

import cn.zhiqing.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 办理进度 as the applicant sees it, after query code and second factor were right.
 *
 * @param status one plain sentence
 * @param nextDate the next day that matters to the applicant, with {@code nextWhat} saying why
 * @param mayDo acts open to the applicant today
 * @param correctionItems what is to be corrected, while that is awaited
 */
public record TrackedCase(
        CaseSummary summary,
        String status,
        @Nullable LocalDate nextDate,
        String nextWhat,
        Set<CaseAct> mayDo,
        List<CaseView.Asked> items,
        List<CaseView.Step> strip,
        String correctionItems) {

    public TrackedCase {
        mayDo = Set.copyOf(mayDo);
        items = List.copyOf(items);
        strip = List.copyOf(strip);
    }

    /** Who acts when the applicant acts. */
    public Actor actor() {
        return Actor.APPLICANT;
    }
}
