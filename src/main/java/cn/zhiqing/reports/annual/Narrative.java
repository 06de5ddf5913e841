package cn.zhiqing.reports.annual;

import org.jspecify.annotations.Nullable;

/**
 * 文字叙述: the numbers that the report states in its text and that its tables must agree with (rules X12, X13).
 *
 * @param received requests received, as stated; null when the text does not say
 * @param closed requests answered or closed, as stated
 * @param carriedOut requests carried over into the next year, as stated
 * @param saysNoFees whether the text says that no processing fee was charged
 */
public record Narrative(
        @Nullable Integer received,
        @Nullable Integer closed,
        @Nullable Integer carriedOut,
        boolean saysNoFees) {
    /** A report without text, as one derived from the ledger. */
    public static final Narrative NONE = new Narrative(null, null, null, false);
}
