package cn.zhiqing.cases.notices;

import java.util.Optional;

/** 提醒档: the working days left at which a colleague is reminded, once each. */
enum Threshold {
    FIVE_LEFT(5, "还有 5 个工作日以内到期"),
    TWO_LEFT(2, "还有 2 个工作日以内到期"),
    TODAY(0, "今天到期"),
    OVERDUE(-1, "已经逾期");

    /** What was overdue for longer than this when it was first seen is no news: an import, a year lived again. */
    private static final int LONG_AGO = -20;

    private final int left;
    private final String words;

    Threshold(int left, String words) {
        this.left = left;
        this.words = words;
    }

    /** The narrowest that is reached; one that was jumped over, by a weekend or a standstill, is not made up for. */
    static Optional<Threshold> of(int remaining) {
        if (remaining < LONG_AGO || remaining > FIVE_LEFT.left) {
            return Optional.empty();
        }
        if (remaining < TODAY.left) {
            return Optional.of(OVERDUE);
        }
        return Optional.of(remaining == TODAY.left ? TODAY : remaining <= TWO_LEFT.left ? TWO_LEFT : FIVE_LEFT);
    }

    String words() {
        return words;
    }
}
