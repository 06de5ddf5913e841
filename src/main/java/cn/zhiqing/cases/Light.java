package cn.zhiqing.cases;

/** 期限灯: how near a request is to its time limit, always shown with its word. Worst first. */
public enum Light {
    OVERDUE("已逾期"),
    DUE_TODAY("今天到期"),
    ORANGE("还剩1至2个工作日"),
    YELLOW("还剩3至5个工作日"),
    MAY_CLOSE("可以不再处理"),
    CONFIRM("待与申请人确认"),
    WAITING("期限暂停，等待中"),
    ON_TIME("时间充裕"),
    DONE("已答复或者结束");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
