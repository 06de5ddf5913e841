package cn.zhiqing.notify.mailbox;

/** 待人工处理原因 Why a letter was not handed on by itself. */
public enum AsideReason {
    UNREADABLE("邮件已损坏，读不出内容"),
    TOO_LARGE("邮件超过 50 MB，没有下载，请到邮箱中查看原件"),
    HANDING_FAILED("转入办理时连续三次出错"),
    SAME_ID("与以前一封邮件编号相同而内容不同"),
    BOUNCE("退信，但不是本系统发出的，或认不出是哪一封"),
    AUTO_REPLY("自动回复或自动发出的邮件"),
    LOOP("本系统自己发出的邮件又回来了"),
    FLOOD("同一发件人一小时内来信过多");

    private final String label;

    AsideReason(String label) {
        this.label = label;
    }

    /** The reason on screens. */
    public String label() {
        return label;
    }
}
