package cn.zhiqing.access;

/** 机关类别 Where a body stands in the tree of the province. */
public enum BodyKind {
    PROVINCE("省级政府"),
    CITY("市级政府"),
    DEPARTMENT("市级部门"),
    DISTRICT("区县政府"),
    /** 功能区: has no code in GB/T 2260 and gets one of our own. */
    FUNCTIONAL_AREA("功能区"),
    DISTRICT_DEPARTMENT("区县部门"),
    TOWN("街道办事处、乡镇政府"),
    /** 法律、法规授权的组织 (条例第五十四条). */
    AUTHORISED("授权组织");

    private final String label;

    BodyKind(String label) {
        this.label = label;
    }

    /** The kind's name on screens. */
    public String label() {
        return label;
    }

    /** Whether a body of this kind may stand directly under one of {@code upper}. */
    boolean mayStandUnder(BodyKind upper) {
        return switch (this) {
            case PROVINCE -> false;
            case CITY -> upper == PROVINCE;
            case DEPARTMENT -> upper == CITY || upper == PROVINCE;
            case DISTRICT, FUNCTIONAL_AREA -> upper == CITY;
            case DISTRICT_DEPARTMENT, TOWN -> upper == DISTRICT || upper == FUNCTIONAL_AREA;
            case AUTHORISED -> upper != AUTHORISED;
        };
    }
}
