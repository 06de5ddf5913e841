package cn.zhiqing.cases;

/** 办理阶段: the states of a request as pages, queue and rows name them. The order of constants is kept for ever (stored). */
public enum CaseStage {
    ARRIVED("待确认收到"),
    RECEIVED("待登记"),
    REGISTERED("待分派"),
    UNDER_REVIEW("办理中"),
    AWAITING_CORRECTION("等待补正"),
    AWAITING_PAYMENT("等待缴费"),
    IN_REVIEW("审查中"),
    SIGNED("待发出"),
    DISPATCHED("已答复"),
    SERVED("已送达"),
    CLOSED("已结束"),
    REFERRED("已转办"),
    ARCHIVED("已归档"),
    SPLIT("已拆分"),
    MERGED("已并回");

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the body still owes the applicant a reply. */
    public boolean isOpen() {
        return compareTo(SIGNED) <= 0;
    }
}
