package cn.zhiqing.reports.web;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import java.math.BigDecimal;
import java.util.List;

/** 报告各部分: the six sections in their order, and where each comes from (国办公开办函〔2021〕30号). */
final class Sections {

    private Sections() {}

    static List<AnnualPage.Section> of(AnnualTables tables, List<AnnualPage.Check> checks) {
        List<Table1Cell> first = tables.format().table1();
        long entered = first.stream().filter(cell -> tables.value(cell) != null).count();
        boolean wrong = checks.stream().anyMatch(check -> !check.passed());
        return List.of(
                new AnnualPage.Section("h-s1", "一、总体情况", "文字，另行撰写", false),
                new AnnualPage.Section(
                        "h-s2",
                        "二、主动公开",
                        entered == first.size()
                                ? "人工填写，" + entered + " 个数已填"
                                : "人工填写，还缺 " + (first.size() - entered) + " 个数",
                        entered == first.size()),
                new AnnualPage.Section("h-s3", "三、申请和办理", wrong ? "由办理记录得出，有检查要看" : "由办理记录得出，勾稽相符", !wrong),
                new AnnualPage.Section("h-s4", "四、复议诉讼", "由办理记录得出", true),
                new AnnualPage.Section("h-s5", "五、问题和改进", "文字，另行撰写", false),
                new AnnualPage.Section("h-s6", "六、其他事项", "文字，另行撰写", false));
    }

    /** The numbers that section 一 states, as table 2 has them (X12). */
    static String first(AnnualTables tables) {
        BigDecimal fresh = total(tables, Row.R1_NEW);
        BigDecimal carried = total(tables, Row.R2_CARRY_IN);
        return "本年新收政府信息公开申请 " + fresh.toPlainString() + " 件，上年结转 " + carried.toPlainString() + " 件；办结 "
                + total(tables, Row.R3_7_TOTAL).toPlainString() + " 件，结转下年度 "
                + total(tables, Row.R4_CARRY_OUT).toPlainString() + " 件。";
    }

    /** What section 六 must speak of: processing fees, and requests closed otherwise. */
    static String last(AnnualTables tables) {
        CellId other = new cn.zhiqing.reports.annual.Table2Cell(Row.R3_6_3_OTHER, Column.C7_TOTAL);
        BigDecimal closed = tables.value(other);
        return "应写明收取信息处理费的情况。"
                + (closed == null || closed.signum() == 0
                        ? ""
                        : "“其他处理”中的其他有 " + closed.toPlainString() + " 件，应说明是什么情形。");
    }

    private static BigDecimal total(AnnualTables tables, Row row) {
        BigDecimal value = tables.value(row, Column.C7_TOTAL);
        return value == null ? BigDecimal.ZERO : value;
    }
}
