package cn.zhiqing.cases.events;

/** 审签环节 between draft and signature, in order. */
public enum ReviewStep {
    SECRECY("保密审查"),
    LEGAL("合法性审查"),
    SIGNATURE("签发");

    private final String label;

    ReviewStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
