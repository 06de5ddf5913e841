package cn.zhiqing.cases.asks;

/** 环节 of a correction or suggestion. */
public enum AskStage {
    RECEIVED("待核查"),
    CHECKED("待答复"),
    ANSWERED("已答复");

    private final String label;

    AskStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
