package cn.zhiqing.ui;

/** Where a step stands (步骤状态). */
public enum StepState {
    DONE("done", "已完成"),
    NOW("now", "进行中"),
    AHEAD("todo", "尚未开始");

    private final String css;
    private final String word;

    StepState(String css, String word) {
        this.css = css;
        this.word = word;
    }

    public String css() {
        return css;
    }

    /** Said to those who do not see the shape. */
    public String word() {
        return word;
    }
}
