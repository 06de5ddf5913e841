package cn.zhiqing.precedents;

/** 救济结果: what reconsideration and courts have said of a decision so far. */
public enum Fate {
    NONE("没有复议、诉讼"),
    PENDING("复议或者诉讼审理中"),
    UPHELD("经复议或者诉讼维持"),
    CORRECTED("被复议或者诉讼纠正"),
    OTHER("复议或者诉讼以其他方式结束");

    /** The same as SQL over {@code precedents.remedy r} of one request: corrected once is corrected. */
    static final String SQL =
            "CASE WHEN count(r.case_id) = 0 THEN 'NONE' WHEN bool_or(r.result = 'CORRECTED') THEN 'CORRECTED'"
                    + " WHEN bool_or(r.decided_on IS NULL) THEN 'PENDING' WHEN bool_or(r.result = 'MAINTAINED') THEN 'UPHELD'"
                    + " ELSE 'OTHER' END";

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
