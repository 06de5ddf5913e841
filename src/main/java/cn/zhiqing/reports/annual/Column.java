package cn.zhiqing.reports.annual;

import java.util.List;

/** 申请人情况: the seven columns of table 2. */
public enum Column {
    C1_NATURAL("自然人"),
    C2_BUSINESS("商业企业"),
    C3_RESEARCH("科研机构"),
    C4_WELFARE("社会公益组织"),
    C5_LEGAL("法律服务机构"),
    C6_OTHER("其他"),
    C7_TOTAL("总计");

    /** What the total is the sum of (rule X3). */
    public static final List<Column> PARTS =
            List.of(C1_NATURAL, C2_BUSINESS, C3_RESEARCH, C4_WELFARE, C5_LEGAL, C6_OTHER);

    private final String label;

    Column(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
