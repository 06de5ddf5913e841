package cn.zhiqing.reports.annual;

import java.util.List;

/** 复议诉讼结果: the five columns of each block of table 3. */
public enum RemedyColumn {
    MAINTAINED("结果维持"),
    CORRECTED("结果纠正"),
    OTHER("其他结果"),
    PENDING("尚未审结"),
    TOTAL("总计");

    /** What the total is the sum of (rule X5). */
    public static final List<RemedyColumn> PARTS = List.of(MAINTAINED, CORRECTED, OTHER, PENDING);

    private final String label;

    RemedyColumn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
