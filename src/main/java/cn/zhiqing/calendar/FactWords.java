package cn.zhiqing.calendar;

/** 事实用语: what happened, in the words of a clerk. Parties are not named. */
final class FactWords {

    private FactWords() {}

    static String of(ClockEvent event) {
        return switch (event) {
            case ClockEvent.Received e -> e.channel().needsConfirmation() ? "申请到达" : "收到申请";
            case ClockEvent.CorrectionRequested e -> "发出补正告知书，补正期限" + e.limitWorkingDays() + "个工作日";
            case ClockEvent.Corrected _ -> "收到补正后的申请，答复期限重新计算（条例第三十条）";
            case ClockEvent.ThirdPartyConsulted _ -> "发出第三方意见征询书，当日仍计入";
            case ClockEvent.ThirdPartyAnswered _ -> "收到第三方意见，次日起恢复计算";
            case ClockEvent.AgencyConsulted _ -> "发出征求其他机关意见函，当日仍计入";
            case ClockEvent.AgencyAnswered _ -> "收到其他机关意见，次日起恢复计算";
            case ClockEvent.Extended e -> "告知延期答复，延长" + e.workingDays() + "个工作日（条例第三十三条第二款）";
            case ClockEvent.Delayed e -> "告知延迟答复，延至" + e.until() + "（条例第三十五条）";
            case ClockEvent.FeeNoticeSent _ -> "发出收费通知（国办函〔2020〕109号）";
            case ClockEvent.FeePaid _ -> "缴费完成，答复期限重新计算（国办函〔2020〕109号）";
            case ClockEvent.Replied _ -> "发出答复";
            case ClockEvent.Reconsidered _ -> "复议决定送达";
            case ClockEvent.Formed _ -> "政府信息形成或者变更";
            case ClockEvent.Published _ -> "主动公开";
        };
    }
}
