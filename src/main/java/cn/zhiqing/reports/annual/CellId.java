package cn.zhiqing.reports.annual;

/** 指标 (cell): the place of one number in the annual report. */
public sealed interface CellId permits Table1Cell, Table2Cell, Table3Cell {
    /** The id as findings and interfaces write it: {@code T1.A20_01.RULE.ISSUED}, {@code R1_NEW.C7_TOTAL}, {@code RV.TOTAL}. */
    String id();

    /** Chinese words of row and column, for people. */
    String label();
}
