package cn.zhiqing.reports.annual;

/** 救济途径: the three blocks of table 3. */
public enum Remedy {
    RV("行政复议"),
    LD("行政诉讼（未经复议直接起诉）"),
    LR("行政诉讼（复议后起诉）");

    private final String label;

    Remedy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
