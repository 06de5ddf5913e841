package cn.zhiqing.cases.events;

/** 缴费方式: how the fee reached the treasury. */
public enum PaymentWay {
    BANK("银行转账"),
    COUNTER("代收银行柜台"),
    ONLINE("非税缴款平台网上缴费"),
    POST("邮政汇款"),
    /** Recorded before the way was asked. */
    NOT_RECORDED("没有登记");

    private final String label;

    PaymentWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
