package cn.zhiqing.calendar;

/** 接收渠道, as far as it decides the receipt day (条例第三十一条). */
public enum ReceiptChannel {
    IN_PERSON(false),
    MAIL_SIGNED(false),
    MAIL_PLAIN(true),
    ONLINE(true),
    EMAIL(true),
    FAX(true),
    ORAL(false);

    private final boolean needsConfirmation;

    ReceiptChannel(boolean needsConfirmation) {
        this.needsConfirmation = needsConfirmation;
    }

    /** Whether the receipt day is the day both sides confirm, not the day of arrival. */
    public boolean needsConfirmation() {
        return needsConfirmation;
    }
}
