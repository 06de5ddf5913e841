package cn.zhiqing.cases.events;

/** 复议、诉讼结果 as the annual report counts it; pending ones have none yet. */
public enum RemedyResult {
    MAINTAINED("结果维持"),
    CORRECTED("结果纠正"),
    OTHER("其他结果");

    private final String label;

    RemedyResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
