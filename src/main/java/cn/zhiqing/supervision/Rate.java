package cn.zhiqing.supervision;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 比率: always with what it was divided by; nothing divided by nothing is no rate. */
public record Rate(long numerator, long denominator) {

    /** Per cent; null when there is nothing to divide by. */
    public @Nullable Double percent() {
        return denominator == 0 ? null : 100.0 * numerator / denominator;
    }

    /** For example {@code 99.4%}; a dash when there is no rate. */
    public String words() {
        Double percent = percent();
        return percent == null ? "—" : String.format(Locale.ROOT, "%.1f%%", percent);
    }

    /** For example {@code 3823 / 3846}. */
    public String fraction() {
        return numerator + " / " + denominator;
    }

    /** The change against another rate in words, for example {@code +0.3 个百分点} or 持平; empty when one of them is none. */
    public String against(Rate before) {
        Double now = percent();
        Double then = before.percent();
        if (now == null || then == null) {
            return "";
        }
        double change = now - then;
        return Math.abs(change) < 0.05 ? "持平" : String.format(Locale.ROOT, "%+.1f 个百分点", change);
    }
}
