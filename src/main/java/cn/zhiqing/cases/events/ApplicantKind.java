package cn.zhiqing.cases.events;

/** 申请人类别: exactly the columns of the annual report's second table. */
public enum ApplicantKind {
    NATURAL("自然人", "C1_NATURAL"),
    BUSINESS("商业企业", "C2_BUSINESS"),
    RESEARCH("科研机构", "C3_RESEARCH"),
    WELFARE("社会公益组织", "C4_WELFARE"),
    LEGAL("法律服务机构", "C5_LEGAL"),
    OTHER("其他", "C6_OTHER");

    private final String label;
    private final String column;

    ApplicantKind(String label, String column) {
        this.label = label;
        this.column = column;
    }

    public String label() {
        return label;
    }

    /** The column id of the annual report, for example {@code C1_NATURAL}. */
    public String column() {
        return column;
    }
}
