package cn.zhiqing.reports.annual;

import static cn.zhiqing.reports.annual.ReportFormat.FORMAT_2019;
import static cn.zhiqing.reports.annual.ReportFormat.FORMAT_2021;

/** 主动公开政府信息情况 (table 1): proactive publication under article 20, ten cells in 2021, twenty-two in 2019. */
public enum Table1Cell implements CellId {
    RULE_ISSUED(FORMAT_2021, "A20_01.RULE.ISSUED", "规章", "本年制发件数"),
    RULE_REPEALED(FORMAT_2021, "A20_01.RULE.REPEALED", "规章", "本年废止件数"),
    RULE_IN_FORCE(FORMAT_2021, "A20_01.RULE.IN_FORCE", "规章", "现行有效件数"),
    NORMATIVE_ISSUED(FORMAT_2021, "A20_01.NORMATIVE.ISSUED", "行政规范性文件", "本年制发件数"),
    NORMATIVE_REPEALED(FORMAT_2021, "A20_01.NORMATIVE.REPEALED", "行政规范性文件", "本年废止件数"),
    NORMATIVE_IN_FORCE(FORMAT_2021, "A20_01.NORMATIVE.IN_FORCE", "行政规范性文件", "现行有效件数"),
    PERMIT_DECISIONS(FORMAT_2021, "A20_05.PERMIT.DECISIONS", "行政许可", "本年处理决定数量"),
    PENALTY_DECISIONS(FORMAT_2021, "A20_06.PENALTY.DECISIONS", "行政处罚", "本年处理决定数量"),
    COERCION_DECISIONS(FORMAT_2021, "A20_06.COERCION.DECISIONS", "行政强制", "本年处理决定数量"),
    FEE_AMOUNT_WAN(FORMAT_2021, "A20_08.FEE.AMOUNT_WAN", "行政事业性收费", "本年收费金额（单位：万元）"),

    OLD_RULE_MADE(FORMAT_2019, "A20_01.RULE.MADE", "规章", "本年新制作数量"),
    OLD_RULE_PUBLISHED(FORMAT_2019, "A20_01.RULE.PUBLISHED", "规章", "本年新公开数量"),
    OLD_RULE_TOTAL_PUBLIC(FORMAT_2019, "A20_01.RULE.TOTAL_PUBLIC", "规章", "对外公开总数量"),
    OLD_NORMATIVE_MADE(FORMAT_2019, "A20_01.NORMATIVE.MADE", "规范性文件", "本年新制作数量"),
    OLD_NORMATIVE_PUBLISHED(FORMAT_2019, "A20_01.NORMATIVE.PUBLISHED", "规范性文件", "本年新公开数量"),
    OLD_NORMATIVE_TOTAL_PUBLIC(FORMAT_2019, "A20_01.NORMATIVE.TOTAL_PUBLIC", "规范性文件", "对外公开总数量"),
    OLD_PERMIT_PREV_ITEMS(FORMAT_2019, "A20_05.PERMIT.PREV_ITEMS", "行政许可", "上一年项目数量"),
    OLD_PERMIT_DELTA(FORMAT_2019, "A20_05.PERMIT.DELTA", "行政许可", "本年增/减"),
    OLD_PERMIT_DECISIONS(FORMAT_2019, "A20_05.PERMIT.DECISIONS", "行政许可", "处理决定数量"),
    OLD_SERVICE_PREV_ITEMS(FORMAT_2019, "A20_05.OTHER_SERVICE.PREV_ITEMS", "其他对外管理服务事项", "上一年项目数量"),
    OLD_SERVICE_DELTA(FORMAT_2019, "A20_05.OTHER_SERVICE.DELTA", "其他对外管理服务事项", "本年增/减"),
    OLD_SERVICE_DECISIONS(FORMAT_2019, "A20_05.OTHER_SERVICE.DECISIONS", "其他对外管理服务事项", "处理决定数量"),
    OLD_PENALTY_PREV_ITEMS(FORMAT_2019, "A20_06.PENALTY.PREV_ITEMS", "行政处罚", "上一年项目数量"),
    OLD_PENALTY_DELTA(FORMAT_2019, "A20_06.PENALTY.DELTA", "行政处罚", "本年增/减"),
    OLD_PENALTY_DECISIONS(FORMAT_2019, "A20_06.PENALTY.DECISIONS", "行政处罚", "处理决定数量"),
    OLD_COERCION_PREV_ITEMS(FORMAT_2019, "A20_06.COERCION.PREV_ITEMS", "行政强制", "上一年项目数量"),
    OLD_COERCION_DELTA(FORMAT_2019, "A20_06.COERCION.DELTA", "行政强制", "本年增/减"),
    OLD_COERCION_DECISIONS(FORMAT_2019, "A20_06.COERCION.DECISIONS", "行政强制", "处理决定数量"),
    OLD_FEE_PREV_ITEMS(FORMAT_2019, "A20_08.FEE.PREV_ITEMS", "行政事业性收费", "上一年项目数量"),
    OLD_FEE_DELTA(FORMAT_2019, "A20_08.FEE.DELTA", "行政事业性收费", "本年增/减"),
    OLD_PROCUREMENT_PROJECTS(FORMAT_2019, "A20_09.PROCUREMENT.PROJECTS", "政府集中采购", "采购项目数量"),
    OLD_PROCUREMENT_AMOUNT(FORMAT_2019, "A20_09.PROCUREMENT.AMOUNT", "政府集中采购", "采购总金额");

    private final ReportFormat format;
    private final String id;
    private final String row;
    private final String column;

    Table1Cell(ReportFormat format, String id, String row, String column) {
        this.format = format;
        this.id = (format == FORMAT_2021 ? "T1." : "T1O.") + id;
        this.row = row;
        this.column = column;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return row + "·" + column;
    }

    public ReportFormat format() {
        return format;
    }

    /** The words at the head of the printed row. */
    public String rowLabel() {
        return row;
    }

    public String columnLabel() {
        return column;
    }

    /** The item of article 20 under which the form prints the row, as a Chinese numeral. */
    public String item() {
        return String.valueOf("零一二三四五六七八九".charAt(id.charAt(id.indexOf("A20_0") + 5) - '0'));
    }

    /** Money: the only cells that may hold decimals. */
    public boolean isMoney() {
        return this == FEE_AMOUNT_WAN || this == OLD_PROCUREMENT_AMOUNT;
    }

    /** Increase or decrease: the only cells that may be negative. */
    public boolean isSigned() {
        return id.endsWith(".DELTA");
    }
}
