package cn.zhiqing.cases.events;

/** 被征求意见方的意见. */
public enum Opinion {
    AGREES("同意公开"),
    AGREES_IN_PART("部分同意公开"),
    OBJECTS("不同意公开");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
