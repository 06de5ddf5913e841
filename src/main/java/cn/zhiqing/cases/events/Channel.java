package cn.zhiqing.cases.events;

/** 接收渠道: how an application reached the body; decides its receipt day (条例第三十一条). */
public enum Channel {
    IN_PERSON("当面提交", false),
    MAIL_SIGNED("邮寄（挂号、EMS）", false),
    MAIL_PLAIN("平常信函", true),
    ONLINE("网上提交", true),
    EMAIL("电子邮件", true),
    FAX("传真", true),
    ORAL("口头申请", false);

    private final String label;
    private final boolean needsConfirmation;

    Channel(String label, boolean needsConfirmation) {
        this.label = label;
        this.needsConfirmation = needsConfirmation;
    }

    /** The Chinese name on pages and letters. */
    public String label() {
        return label;
    }

    /** Whether the receipt day is the day both sides confirm, not the day of arrival. */
    public boolean needsConfirmation() {
        return needsConfirmation;
    }
}
