package cn.zhiqing.calendar;

/** 等待事项: what keeps the clock from running. */
public enum WaitingFor {
    CORRECTION("等待补正"),
    PAYMENT("等待缴费"),
    CONSULTATION("等待征求意见");

    private final String label;

    WaitingFor(String label) {
        this.label = label;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }
}
