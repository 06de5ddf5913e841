package cn.zhiqing.calendar;

/** 时限状态 (K14): the lights of the queue, each with its word. */
public enum Standing {
    ON_TIME("期限内"),
    /** Three to five working days left. */
    YELLOW("剩余三至五个工作日"),
    /** One or two working days left. */
    ORANGE("剩余一至两个工作日"),
    DUE_TODAY("今日到期"),
    OVERDUE("已逾期"),
    WAITING("等待中"),
    REPLIED_ON_TIME("按期答复"),
    REPLIED_LATE("逾期答复");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }
}
