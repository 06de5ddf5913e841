package cn.zhiqing.reports;

import cn.zhiqing.reports.annual.Cell;
import java.math.BigDecimal;

/**
 * 年度填报的一个数: a figure of table 1 that was entered by hand.
 *
 * @param source where the number comes from, as the clerk wrote it
 */
public record YearlyFigure(BigDecimal value, String source) {

    Cell cell() {
        return Cell.of(value);
    }
}
