package cn.zhiqing.notify;

/** 送达途径 How a message goes to its recipient. */
public enum Way {
    /** 站内消息: a line on the colleague's page of notices. */
    INBOX("站内消息"),
    /** 电子邮件, over SMTP. */
    EMAIL("电子邮件"),
    /** 短信, over the HTTP contract of docs/modules/notify.md. */
    SMS("短信");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** The way's name on screens. */
    public String label() {
        return label;
    }
}
