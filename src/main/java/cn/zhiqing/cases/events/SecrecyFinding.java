package cn.zhiqing.cases.events;

/** 确定结果: what the competent office or the secrecy authority found (条例第十七条第三款). */
public enum SecrecyFinding {
    NOT_SECRET("不属于国家秘密"),
    SECRET("属于国家秘密"),
    SECRET_IN_PART("部分属于国家秘密");

    private final String label;

    SecrecyFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
