package cn.zhiqing.reports.annual.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 求和: sums that exist only when all their parts do. */
final class Sums {
    private Sums() {}

    /** The sum, or null when a part is no number. */
    static @Nullable BigDecimal of(Stream<@Nullable BigDecimal> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object part : parts.toArray()) {
            if (!(part instanceof BigDecimal number)) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    static boolean differ(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) != 0;
    }

    /** {@code 516+6=522}. */
    static String shown(@Nullable BigDecimal... parts) {
        return Arrays.stream(parts).map(Sums::plain).collect(Collectors.joining("+")) + "="
                + plain(of(Arrays.stream(parts)));
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "—" : number.toPlainString();
    }

    static boolean allZero(Collection<@Nullable BigDecimal> numbers) {
        return numbers.stream().allMatch(number -> number != null && number.signum() == 0);
    }
}
