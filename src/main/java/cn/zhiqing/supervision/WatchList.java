package cn.zhiqing.supervision;

/** 清单: the lists of supervision. Every figure of its pages is the length of one of them, so a figure opens its requests. */
public enum WatchList {
    OPEN("在办", false),
    SOON("快到期", false),
    OVERDUE("超期未答复", false),
    WAITING("等待他方", false),
    RECEIVED("收到", true),
    ENDED("办结", true),
    REPLIED("答复", true),
    ON_TIME("按期答复", true),
    LATE("超期答复", true),
    EXTENDED("延期后办结", true),
    CORRECTED("补正后办结", true),
    REMEDIED("复议诉讼审结", true),
    REVERSED("复议诉讼被纠正", true);

    private final String label;
    private final boolean ofPeriod;

    WatchList(String label, boolean ofPeriod) {
        this.label = label;
        this.ofPeriod = ofPeriod;
    }

    public String label() {
        return label;
    }

    /** Whether it is about what happened in a period; the others are about now. */
    public boolean isOfPeriod() {
        return ofPeriod;
    }
}
