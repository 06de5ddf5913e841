package cn.zhiqing.cases.events;

/** 救济途径 as the annual report's third table counts it. */
public enum RemedyTrack {
    /** 行政复议. */
    RECONSIDERATION("行政复议", "RV"),
    /** 未经复议直接起诉. */
    DIRECT_SUIT("行政诉讼（未经复议直接起诉）", "LD"),
    /** 复议后起诉. */
    SUIT_AFTER_RECONSIDERATION("行政诉讼（复议后起诉）", "LR");

    private final String label;
    private final String block;

    RemedyTrack(String label, String block) {
        this.label = label;
        this.block = block;
    }

    public String label() {
        return label;
    }

    /** The block of the report's third table: {@code RV}, {@code LD} or {@code LR}. */
    public String block() {
        return block;
    }
}
