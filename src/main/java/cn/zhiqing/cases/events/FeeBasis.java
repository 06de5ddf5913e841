package cn.zhiqing.cases.events;

/** 计收方式 of the information-processing fee: one of the two per application (国办函〔2020〕109号). */
public enum FeeBasis {
    ITEMS("按件计收"),
    PAGES("按量计收");

    private final String label;

    FeeBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
