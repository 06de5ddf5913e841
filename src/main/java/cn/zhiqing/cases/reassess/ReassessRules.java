package cn.zhiqing.cases.reassess;

import cn.zhiqing.cases.events.ReassessmentPeriodSet;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 评估的规则 (条例第十八条): when a refusal is due, and what a judgement must say. */
final class ReassessRules {

    /** Twelve months, where the body has set nothing; the law says 定期. */
    static final int USUAL_MONTHS = 12;

    private static final int LONGEST = 60;
    private static final String RULE = "条例第十八条";

    static final Refusal NOT_YOUR_ROLE = new Refusal("NOT_YOUR_ROLE", "条例第四条", "评估由政务公开办组织，请交由有权的同事办理。");
    static final Refusal NOT_REFUSED = new Refusal("NOT_REFUSED", RULE, "本件没有不予公开的内容，或者答复还没有发出，不用评估。");

    private ReassessRules() {}

    /** The period in force on a day: of two set on one day the later one, which corrects the other. */
    static int months(List<ReassessmentPeriodSet> set, LocalDate on) {
        return set.stream()
                .filter(one -> !one.from().isAfter(on))
                .reduce((before, next) -> next.from().isBefore(before.from()) ? before : next)
                .map(ReassessmentPeriodSet::months)
                .orElse(USUAL_MONTHS);
    }

    /** From when on it is to be looked at again: a period after the reply, or after it was looked at last. */
    static LocalDate due(LocalDate refusedOn, @Nullable LocalDate last, int months) {
        return (last == null ? refusedOn : last).plusMonths(months);
    }

    static List<Refusal> judging(ReassessDesk.Judgement ask, LocalDate since, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (ask.on().isAfter(today)) {
            found.add(new Refusal("FUTURE_DAY", "", "评估日期不能晚于今天，请核对。"));
        }
        if (ask.on().isBefore(since)) {
            found.add(new Refusal("BEFORE_LAST_ACT", "", "评估日期不能早于答复或者上一次评估的日期，请核对。"));
        }
        if (TypedText.isBlank(ask.reason())) {
            found.add(new Refusal("REASON_MISSING", RULE, "请写明评估的理由：情形有没有变化，凭什么。"));
        }
        return found;
    }

    static List<Refusal> period(int months) {
        return months < 1 || months > LONGEST
                ? List.of(new Refusal("PERIOD_RANGE", RULE, "评估周期应为 1 至 " + LONGEST + " 个月的整数。"))
                : List.of();
    }
}
