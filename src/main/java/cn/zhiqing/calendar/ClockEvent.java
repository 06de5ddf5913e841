package cn.zhiqing.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 影响期限的事实: a fact that starts, stops, restarts or ends a statutory clock, in the order in which it happened. A party is
 * named by any key that tells consultations of one kind apart; no name of a person is needed.
 */
public sealed interface ClockEvent {

    /** The legal day of the fact in Asia/Shanghai. */
    LocalDate on();

    /** 收到申请 (条例第三十一条); {@code confirmedOn} counts only for channels that need confirmation. */
    record Received(
            LocalDate on, ReceiptChannel channel, @Nullable LocalDate confirmedOn) implements ClockEvent {

        /** The receipt day, once it is known. */
        @Nullable
        LocalDate receiptDate() {
            return channel.needsConfirmation() ? confirmedOn : on;
        }
    }

    /** 告知补正 dispatched (条例第三十条). */
    record CorrectionRequested(
            LocalDate on, int limitWorkingDays, @Nullable LocalDate noticeReceivedOn) implements ClockEvent {}

    /** 收到补正: the period starts anew (条例第三十条). */
    record Corrected(LocalDate on) implements ClockEvent {}

    /** 征求第三方意见 dispatched (条例第三十二条). */
    record ThirdPartyConsulted(LocalDate on, @Nullable LocalDate receivedOn, String party) implements ClockEvent {}

    /** The third party's answer arrived. */
    record ThirdPartyAnswered(LocalDate on, String party) implements ClockEvent {}

    /** 征求其他机关意见 dispatched (条例第三十三条第三款、第三十四条). */
    record AgencyConsulted(LocalDate on, @Nullable LocalDate receivedOn, String party) implements ClockEvent {}

    /** The other agency's answer arrived. */
    record AgencyAnswered(LocalDate on, String party) implements ClockEvent {}

    /** 延期答复 told to the applicant (条例第三十三条第二款). */
    record Extended(LocalDate on, int workingDays) implements ClockEvent {}

    /** 延迟答复 told to the applicant (条例第三十五条); the reason itself stays with the case. */
    record Delayed(LocalDate on, LocalDate until, boolean reasonGiven) implements ClockEvent {}

    /** 收费通知 dispatched (国办函〔2020〕109号). */
    record FeeNoticeSent(LocalDate on, @Nullable LocalDate noticeReceivedOn) implements ClockEvent {}

    /** 缴费完成: the period starts anew. */
    record FeePaid(LocalDate on) implements ClockEvent {}

    /** 答复发出, or 不再处理告知 while a correction or payment is overdue (国办公开办函〔2016〕235号). */
    record Replied(LocalDate on, LocalDate servedOn, boolean reconsiderFirst) implements ClockEvent {}

    /** 复议决定 served (行政诉讼法第四十五条). */
    record Reconsidered(LocalDate on) implements ClockEvent {}

    /** 政府信息形成或者变更: the proactive track (条例第二十六条). */
    record Formed(LocalDate on) implements ClockEvent {}

    /** 主动公开. */
    record Published(LocalDate on) implements ClockEvent {}
}
