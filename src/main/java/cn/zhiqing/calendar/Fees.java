package cn.zhiqing.calendar;

/** 信息处理费 (国办函〔2020〕109号): progressive by slice, in whole yuan; an agency chooses one of the two per application. */
public final class Fees {

    private Fees() {}

    /**
     * 按件计收.
     *
     * @param n units of this application, not negative
     * @param before units of the same applicant earlier in the natural month, not negative
     */
    public static long byItems(int n, int before) {
        requireNotNegative(n);
        requireNotNegative(before);
        return itemsUpTo((long) before + n) - itemsUpTo(before);
    }

    /**
     * 按量计收.
     *
     * @param n pages of this application, not negative
     */
    public static long byPages(int n) {
        requireNotNegative(n);
        return 10L * slice(n, 30, 100) + 20L * slice(n, 100, 200) + 40L * slice(n, 200, Long.MAX_VALUE);
    }

    /** The first ten units are free, the next twenty cost 100, then every ten units cost 100 more each. */
    private static long itemsUpTo(long n) {
        long beyond = Math.max(0, n - 30);
        long tiers = beyond / 10;
        long fullTiers = 10 * (100 * tiers + 100 * tiers * (tiers + 1) / 2);
        long partTier = (beyond % 10) * (100 + 100 * (tiers + 1));
        return 100 * slice(n, 10, 30) + fullTiers + partTier;
    }

    private static long slice(long n, long above, long upTo) {
        return Math.max(0, Math.min(n, upTo) - above);
    }

    private static void requireNotNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("A number of units or pages is not negative: " + n);
        }
    }
}
