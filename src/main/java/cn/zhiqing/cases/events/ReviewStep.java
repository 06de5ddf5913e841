package cn.zhiqing.cases.events;

/** 审签环节 between draft and signature, in the order in which any chain takes them; secrecy and legality stand side by side. */
public enum ReviewStep {
    SECTION("科室负责人审核", 0),
    SECRECY("保密审查", 1),
    LEGAL("合法性审查", 1),
    LEADER("分管负责人审核", 2),
    SIGNATURE("签发", 3);

    private final String label;
    private final int rank;

    ReviewStep(String label, int rank) {
        this.label = label;
        this.rank = rank;
    }

    public String label() {
        return label;
    }

    /** Steps of a lower rank come first; steps of one rank may stand in either order or side by side. */
    public int rank() {
        return rank;
    }
}
