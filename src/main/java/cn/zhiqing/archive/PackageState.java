package cn.zhiqing.archive;

/** 归档包状态. */
public enum PackageState {
    WAITING("待生成"),
    /** Built, and the four checks found nothing. */
    COMPLETE("检测通过"),
    /** Built; the checks found something that has to be done first. */
    INCOMPLETE("检测未通过"),
    /** The case is open again: a remedy was sought after it was archived. */
    REOPENED("重新办理中"),
    DESTROYED("已销毁");

    private final String label;

    PackageState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
