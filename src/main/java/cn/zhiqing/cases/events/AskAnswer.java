package cn.zhiqing.cases.events;

/** 处理结果 of an {@link AskKind}. Names are kept for ever (stored). */
public enum AskAnswer {
    CORRECTED(AskKind.RECORDS, "已经更正", "核查属实，记录已经改正"),
    KEPT(AskKind.RECORDS, "不予更正", "核查认为记录准确，或者证据不足"),
    PASSED_ON(AskKind.RECORDS, "转送有权机关", "不属于本机关职能范围，转给有权更正的机关"),
    POINTED(AskKind.RECORDS, "告知向有权机关提出", "不属于本机关职能范围，由申请人自己提出"),
    PUBLISHED(AskKind.PUBLICATION, "纳入主动公开", "可以公开，交主动公开办理"),
    NOT_PUBLISHED(AskKind.PUBLICATION, "不纳入主动公开", "不能公开，或者不需要广泛知晓");

    private final AskKind kind;
    private final String label;
    private final String hint;

    AskAnswer(AskKind kind, String label, String hint) {
        this.kind = kind;
        this.label = label;
        this.hint = hint;
    }

    public AskKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** Whether it rests on the body's own check of what is asked. */
    public boolean restsOnCheck() {
        return this != PASSED_ON && this != POINTED;
    }

    /** Whether the check must have found that what is asked holds. */
    public boolean grants() {
        return this == CORRECTED || this == PUBLISHED;
    }
}
