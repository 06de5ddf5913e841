package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Refusal;

/** 拒绝理由: why a fact cannot be true or an act may not be done; one constant per reason of the clock. */
public enum ClockReason {
    BAD_CASE("", "案件数据不完整，请提供编号、查询日期和至少一项事实。"),
    UNKNOWN_EVENT("", "不认识的事实类型，请核对类型名称。"),
    BAD_FIELD("", "字段类型或取值不正确，请按说明填写。"),
    BAD_DATE("", "日期缺失或不是真实存在的日期，请按“年-月-日”填写。"),
    DATE_OUT_OF_CALENDAR("", "日期超出工作日历范围，请核对日期或者先导入该年的放假通知。"),
    DATES_REVERSED("", "送达、确认或延至日期早于行为当日，请核对先后。"),
    OUT_OF_ORDER("", "日期早于上一项行为，请按发生顺序登记。"),
    AFTER_AS_OF("", "日期晚于计算当日，尚未发生的事实不能登记。"),
    NOT_RECEIVED("条例第三十一条", "尚未收到申请，请先登记收到申请。"),
    ALREADY_RECEIVED("条例第三十一条", "申请已经登记收到，不能再次登记。"),
    WRONG_TRACK("条例第二十六条", "主动公开与依申请公开的程序不能混用，请核对事项。"),
    AFTER_REPLY("条例第三十三条", "已经答复，不能再登记此项行为。"),
    NOT_REPLIED("行政复议法第二十条", "尚未答复，不能登记复议决定。"),
    ALREADY_RECONSIDERED("行政诉讼法第四十五条", "复议决定已经登记，不能再次登记。"),
    NOT_CONFIRMED("条例第三十一条", "该渠道以双方确认之日为收到申请之日，请先与申请人确认。"),
    CORRECTION_LIMIT_RANGE("条例第三十条", "补正期限应为5至15个工作日，请重新填写。"),
    SECOND_CORRECTION_NOTICE("条例第三十条", "补正告知应当一次性作出，本件已经告知过，不能再次告知。"),
    WHILE_WAITING("条例第三十条、第三十三条", "正在等待补正、缴费或者征求意见，期限尚未运行，请等待结束后再办理。"),
    CORRECTION_AFTER_DUE("条例第三十三条", "答复期限已过，不能再告知补正，请尽快答复。"),
    NOT_WAITING_FOR_CORRECTION("条例第三十条", "没有发出过待补正的告知，不能登记补正。"),
    CONSULTATION_ALREADY_OPEN("条例第三十二条、第三十四条", "已向同一方征求意见且尚未结束，请等待答复或者期满。"),
    NOT_CONSULTED("条例第三十二条、第三十四条", "没有待答复的征求意见，请核对被征求意见方。"),
    EXTENSION_LENGTH("条例第三十三条第二款", "延长期限应为1至20个工作日，请重新填写。"),
    SECOND_EXTENSION("条例第三十三条第二款", "本次答复期限已经延长过一次，不能再次延长。"),
    EXTENSION_AFTER_DUE("条例第三十三条第二款", "答复期限已过，不能再延期，请尽快答复。"),
    REASON_MISSING("条例第三十五条", "延迟答复应当说明理由，请填写理由。"),
    SECOND_DELAY("条例第三十五条", "本次答复期限已经延迟过一次，不能再次延迟。"),
    DELAY_AFTER_DUE("条例第三十五条", "答复期限已过，不能再延迟答复，请尽快答复。"),
    DELAY_NOT_LATER("条例第三十五条", "延至的日期不晚于现有期限，请填写更晚的日期。"),
    FEE_BEFORE_2021("国办函〔2020〕109号", "信息处理费自2021年1月1日起收取，此前不能发出收费通知。"),
    SECOND_FEE_NOTICE("国办函〔2020〕109号", "本件已经发出过收费通知，不能再次发出。"),
    FEE_NOTICE_AFTER_DUE("国办函〔2020〕109号", "答复期限已过，不能再发出收费通知，请尽快答复。"),
    NOT_WAITING_FOR_PAYMENT("国办函〔2020〕109号", "没有待缴费的通知，不能登记缴费。"),
    PAYMENT_AFTER_LIMIT("国办函〔2020〕109号", "缴费期限已过，视为放弃申请，请作不再处理并退还款项。"),
    REPLY_WHILE_WAITING("条例第三十条、第三十三条第三款", "补正、缴费或者征求意见尚未结束，现在不能答复，请等待结束。");

    private final String article;
    private final String message;

    ClockReason(String article, String message) {
        this.article = article;
        this.message = message;
    }

    /** The rule, as people cite it; empty when it is a matter of form. */
    public String article() {
        return article;
    }

    /** One Chinese sentence: why not, and what to do. */
    public String message() {
        return message;
    }

    /** The reason as every door of the house gives it. */
    public Refusal refusal() {
        return new Refusal(name(), article, message);
    }
}
