package cn.zhiqing.reports.annual;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 差异: one cell in which two reports differ; null stands for a cell without a number. */
public record CellDifference(
        CellId cell,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual) {
    boolean differs() {
        if (expected == null || actual == null) {
            return (expected == null) != (actual == null);
        }
        return expected.compareTo(actual) != 0;
    }
}
