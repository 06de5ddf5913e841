package cn.zhiqing.cases.events;

/** 评估结论 on information that was refused (条例第十八条). Names are kept for ever (stored). */
public enum Reassessment {
    STAYS_CLOSED("仍不公开", "不予公开的情形没有变化"),
    MAY_BE_PUBLISHED("可以公开", "因情势变化可以公开，交主动公开办理");

    private final String label;
    private final String hint;

    Reassessment(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
