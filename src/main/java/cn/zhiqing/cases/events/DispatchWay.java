package cn.zhiqing.cases.events;

/** 送达方式: how a letter goes out (国办公开办函〔2016〕235号). */
public enum DispatchWay {
    /** 网上账户. */
    ACCOUNT("网上送达"),
    /** 邮政企业寄送; never a courier. */
    POST("邮政寄送"),
    /** 当面领取, signed for. */
    IN_PERSON("当面送达"),
    /** 委托其他行政机关送达. */
    ENTRUSTED("委托送达"),
    EMAIL("电子邮件");

    private final String label;

    DispatchWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
