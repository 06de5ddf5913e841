package cn.zhiqing.reports.annual;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 申请办理情况: the rows of table 2, in the printed order of both formats. */
public enum Row {
    R1_NEW("一、本年新收政府信息公开申请数量"),
    R2_CARRY_IN("二、上年结转政府信息公开申请数量"),
    R3_1_GRANT("三（一）予以公开"),
    R3_2_PARTIAL("三（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    R3_3_1_SECRET("三（三）1.属于国家秘密"),
    R3_3_2_LAW("三（三）2.其他法律行政法规禁止公开"),
    R3_3_3_SAFETY("三（三）3.危及“三安全一稳定”"),
    R3_3_4_THIRD("三（三）4.保护第三方合法权益"),
    R3_3_5_INTERNAL("三（三）5.属于三类内部事务信息"),
    R3_3_6_PROCESS("三（三）6.属于四类过程性信息"),
    R3_3_7_CASEFILE("三（三）7.属于行政执法案卷"),
    R3_3_8_QUERY("三（三）8.属于行政查询事项"),
    R3_4_1_NOT_HELD("三（四）1.本机关不掌握相关政府信息"),
    R3_4_2_NEEDS_MAKING("三（四）2.没有现成信息需要另行制作"),
    R3_4_3_STILL_UNCLEAR("三（四）3.补正后申请内容仍不明确"),
    R3_5_1_PETITION("三（五）1.信访举报投诉类申请"),
    R3_5_2_REPEAT("三（五）2.重复申请"),
    R3_5_3_PUBLICATION("三（五）3.要求提供公开出版物"),
    R3_5_4_EXCESSIVE("三（五）4.无正当理由大量反复申请"),
    R3_5_5_RECONFIRM("三（五）5.要求行政机关确认或重新出具已获取信息"),
    R3_6_OTHER_ALL("三（六）其他处理"),
    R3_6_1_NO_CORRECTION("三（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    R3_6_2_NO_PAYMENT("三（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    R3_6_3_OTHER("三（六）3.其他"),
    R3_7_TOTAL("三（七）总计"),
    R4_CARRY_OUT("四、结转下年度继续办理");

    /** The three rows into which the format of 2021 divides 三（六）. */
    public static final List<Row> OTHER_PARTS = List.of(R3_6_1_NO_CORRECTION, R3_6_2_NO_PAYMENT, R3_6_3_OTHER);

    private static final Set<Row> NOT_RESULTS = EnumSet.of(R1_NEW, R2_CARRY_IN, R3_7_TOTAL, R4_CARRY_OUT);

    private final String label;

    Row(String label) {
        this.label = label;
    }

    /** The row in words, with the number of its group. */
    public String label() {
        return label;
    }

    /** Whether the prescribed form of that format prints this row. */
    public boolean isIn(ReportFormat format) {
        return switch (format) {
            case FORMAT_2019 -> !OTHER_PARTS.contains(this);
            case FORMAT_2021 -> this != R3_6_OTHER_ALL;
        };
    }

    /** A result row (办理结果): one of those that add up to 三（七）总计 (rule X2). */
    public boolean isLeaf() {
        return !NOT_RESULTS.contains(this);
    }
}
