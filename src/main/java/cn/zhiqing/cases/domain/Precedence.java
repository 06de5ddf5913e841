package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 复议前置: which replies must go to reconsideration before court, as data with the day from which it applies
 * (行政复议法第二十三条; 法释〔2025〕8号第一条).
 */
public final class Precedence {

    private static final Set<ReplyKind> NONE = Set.of();

    private static final Set<ReplyKind> REFUSALS = Set.of(
            ReplyKind.PARTIAL,
            ReplyKind.REFUSE_SECRET,
            ReplyKind.REFUSE_LAW,
            ReplyKind.REFUSE_SAFETY,
            ReplyKind.REFUSE_THIRD,
            ReplyKind.REFUSE_INTERNAL,
            ReplyKind.REFUSE_PROCESS,
            ReplyKind.REFUSE_CASEFILE);

    /** The broad reading of 2024 (司法部): also everything that cannot be provided, and everything that is not processed. */
    private static final Set<ReplyKind> BROAD = Set.of(
            ReplyKind.PARTIAL,
            ReplyKind.REFUSE_SECRET,
            ReplyKind.REFUSE_LAW,
            ReplyKind.REFUSE_SAFETY,
            ReplyKind.REFUSE_THIRD,
            ReplyKind.REFUSE_INTERNAL,
            ReplyKind.REFUSE_PROCESS,
            ReplyKind.REFUSE_CASEFILE,
            ReplyKind.NOT_EXIST,
            ReplyKind.NOT_OURS,
            ReplyKind.NEEDS_MAKING,
            ReplyKind.STILL_UNCLEAR,
            ReplyKind.PETITION,
            ReplyKind.REPEAT,
            ReplyKind.PUBLICATION,
            ReplyKind.EXCESSIVE,
            ReplyKind.RECONFIRM);

    private static final List<Rule> RULES = List.of(
            new Rule(LocalDate.of(2025, 6, 1), REFUSALS, "行政复议法第二十三条第一款第（四）项、法释〔2025〕8号第一条"),
            new Rule(LocalDate.of(2024, 1, 1), BROAD, "行政复议法第二十三条第一款第（四）项"),
            new Rule(LocalDate.MIN, NONE, "条例第五十一条"));

    private Precedence() {}

    /** A rule in force from a day until the next one. */
    record Rule(LocalDate from, Set<ReplyKind> kinds, String article) {}

    /** Whether a reply of this kind dispatched on this day must be reconsidered before it can be sued. */
    public static boolean applies(ReplyKind kind, LocalDate dispatchedOn) {
        return rule(dispatchedOn).kinds().contains(kind);
    }

    public static String article(LocalDate dispatchedOn) {
        return rule(dispatchedOn).article();
    }

    private static Rule rule(LocalDate day) {
        return RULES.stream()
                .filter(rule -> !day.isBefore(rule.from()))
                .findFirst()
                .orElse(RULES.getLast());
    }
}
