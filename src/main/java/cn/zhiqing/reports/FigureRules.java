package cn.zhiqing.reports;

import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Table1Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a figure of table 1 must be: a whole number that is not negative, but for money and increases or decreases (X4). */
final class FigureRules {

    private static final BigDecimal MOST = new BigDecimal("99999999999");
    private static final int LONGEST_SOURCE = 200;

    private FigureRules() {}

    static List<Refusal> check(Table1Cell cell, YearlyFigure figure) {
        List<Refusal> wrong = new ArrayList<>();
        BigDecimal value = figure.value();
        if (value.signum() < 0 && !cell.isSigned()) {
            wrong.add(at(cell, "不能是负数。"));
        }
        if (value.stripTrailingZeros().scale() > (cell.isMoney() ? 4 : 0)) {
            wrong.add(at(cell, cell.isMoney() ? "最多保留四位小数。" : "应为整数。"));
        }
        if (value.abs().compareTo(MOST) > 0) {
            wrong.add(at(cell, "数字过大，请核对单位。"));
        }
        if (figure.source().isBlank() || figure.source().length() > LONGEST_SOURCE) {
            wrong.add(at(cell, "请写明数据来源，200字以内。"));
        }
        return wrong;
    }

    /** Cells of table 1 without a number: a report with blanks is not published (X4). */
    static List<Refusal> missing(AnnualTables tables) {
        return tables.format().table1().stream()
                .filter(cell -> tables.value(cell) == null)
                .map(cell -> at(cell, "还没有填报，没有发生的请填 0。"))
                .toList();
    }

    private static Refusal at(Table1Cell cell, String message) {
        return new Refusal(cell.id(), "年报格式", cell.label() + "：" + message);
    }
}
