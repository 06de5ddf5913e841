package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a request. {@code on} is the legal day of the act in Asia/Shanghai; the moment of recording
 * and the actor stand in the journal's envelope. Free text lies sealed beside the case and is named by its text id.
 */
public sealed interface CaseEvent extends Event {

    /** The legal day of the act. */
    LocalDate on();

    /**
     * 接收: arrived at the body and entered in its register; {@code number} runs per body and year without gaps.
     *
     * @param complete whether the three contents of article 29 were there on arrival
     */
    record ApplicationReceived(
            BodyId body,
            int year,
            int number,
            Channel channel,
            LocalDate on,
            @Nullable LocalDate confirmedOn,
            ApplicantKind applicantKind,
            boolean complete,
            long applicationId,
            @Nullable CaseId referredFrom,
            @Nullable String topic,
            @Nullable String region)
            implements CaseEvent {}

    /**
     * 补录: entered with a receipt day in a year that is over, although asked whether the day is right; {@code on} is that day,
     * so that the acts after it keep their own days.
     *
     * @param published whether the body's annual report of that year was already published
     */
    record EnteredInPastYear(LocalDate on, int year, boolean published, long reasonText) implements CaseEvent {}

    /** 双方确认: fixes the receipt day of channels that need confirmation (条例第三十一条). */
    record ReceiptConfirmed(LocalDate on) implements CaseEvent {}

    /** 登记: the three contents of article 29 were checked; what is missing is asked for once (条例第三十条). */
    record Registered(LocalDate on) implements CaseEvent {}

    /** 转办: handed to the body that is competent, before any reply work; the number here is kept as voided. */
    record ReferredToBody(LocalDate on, BodyId to, CaseId successor, long reasonText) implements CaseEvent {}

    /** 分派. */
    record Assigned(LocalDate on, StaffId to) implements CaseEvent {}

    /** 退回分派 with a reason. */
    record AssignmentReturned(LocalDate on, long reasonText) implements CaseEvent {}

    /** 请同事协办. {@code help} counts from 1 within the case. */
    record HelpAsked(LocalDate on, int help, StaffId to, LocalDate by, long whatText) implements CaseEvent {}

    /** 交协办材料. */
    record HelpGiven(LocalDate on, int help, long givenText) implements CaseEvent {}

    /** 接手: {@code from} had it before. */
    record TakenOver(LocalDate on, StaffId to, @Nullable StaffId from, long reasonText) implements CaseEvent {}

    /** 告知补正, dispatched on {@code on} (条例第三十条). */
    record CorrectionRequested(LocalDate on, int limitWorkingDays, long itemsText) implements CaseEvent {}

    /** The applicant received the correction notice. */
    record CorrectionNoticeReceived(LocalDate on) implements CaseEvent {}

    /** 收到补正: the clock starts anew. */
    record CorrectionReceived(LocalDate on, long contentText) implements CaseEvent {}

    /** 补录申请人信息: name, identity or contacts filled in later; what they are stays sealed, the reason too. */
    record ApplicantSupplemented(LocalDate on, long reasonText) implements CaseEvent {}

    /** 征求第三方意见 (条例第三十二条): silence is not consent. {@code consultation} counts from 1 within the case. */
    record ThirdPartyConsulted(LocalDate on, int consultation, long partyText) implements CaseEvent {}

    /** 征求共同制作机关 or 其他机关意见 (条例第三十三条第三款、第三十四条): a joint maker's silence is consent. */
    record AgencyConsulted(
            LocalDate on,
            int consultation,
            boolean jointMaker,
            @Nullable BodyId agency,
            long partyText) implements CaseEvent {}

    /** 来函要求的答复日: the day this body asks another to answer by, written with the letter that asks. */
    record AnswerDayAsked(LocalDate on, int consultation, LocalDate answerBy) implements CaseEvent {}

    /** The consulted party received the letter: its fifteen working days run. */
    record ConsultationDelivered(LocalDate on, int consultation) implements CaseEvent {}

    /** The consulted party answered. */
    record ConsultationAnswered(LocalDate on, int consultation, Opinion opinion, long answerText)
            implements CaseEvent {}

    /** 提请延期. */
    record ExtensionProposed(LocalDate on, int workingDays, long reasonText) implements CaseEvent {}

    /** 不同意延期. */
    record ExtensionDenied(LocalDate on, long reasonText) implements CaseEvent {}

    /** 延期答复: approved by the head of the disclosure office and the notice sent on {@code on} (条例第三十三条第二款). */
    record DeadlineExtended(LocalDate on, int workingDays) implements CaseEvent {}

    /** 要求说明理由 (条例第三十五条): does not stop the clock. */
    record ReasonsAsked(LocalDate on, long factsText) implements CaseEvent {}

    /** The applicant gave reasons, judged reasonable or not. */
    record ReasonsGiven(LocalDate on, boolean reasonable, long reasonsText) implements CaseEvent {}

    /** 延迟答复 (条例第三十五条): approved, with reason, told to the applicant on {@code on}. */
    record ReplyDelayed(LocalDate on, LocalDate until, long reasonText) implements CaseEvent {}

    /** 检索 for the records asked for, on {@code on} (条例第三十六条第（四）项). {@code search} counts from 1 within the case. */
    record RecordsSearched(LocalDate on, int search, int hits, long searchText) implements CaseEvent {}

    /** 收费通知 sent (国办函〔2020〕109号). {@code amount} in yuan. */
    record FeeNoticeSent(LocalDate on, FeeBasis basis, int quantity, int before, long amount) implements CaseEvent {}

    /** The applicant received the fee notice: twenty working days to pay. */
    record FeeNoticeReceived(LocalDate on) implements CaseEvent {}

    /** 缴费完成: the clock starts anew. */
    record FeePaid(LocalDate on, String receiptNo, PaymentWay way) implements CaseEvent {}

    /**
     * 拟稿: the proposed reply with its facts. Replaces an earlier proposal; its drafter may neither review nor sign it.
     *
     * @param chain the chain in force when it was proposed; a change of the body's chain does not touch it
     */
    record DecisionProposed(
            LocalDate on,
            ReplyKind kind,
            List<ReplyKind> withheldGrounds,
            long factsText,
            @Nullable StaffId drafter,
            ReviewChain chain)
            implements CaseEvent {}

    /** 审查通过: one step of the chain, by a person; null where the machine or an earlier version did not say who. */
    record ReviewPassed(
            LocalDate on,
            ReviewStep step,
            long opinionText,
            @Nullable StaffId by) implements CaseEvent {}

    /** 退回修改, with remarks on passages of the draft. */
    record SentBack(
            LocalDate on,
            ReviewStep step,
            long reasonText,
            long marksText,
            @Nullable StaffId by) implements CaseEvent {}

    /** 报请确定: whether it is secret is put to the competent office or the secrecy authority (条例第十七条第三款). */
    record SecrecyReferred(LocalDate on, long questionText) implements CaseEvent {}

    /** 确定答复 to {@link SecrecyReferred}. */
    record SecrecyDetermined(LocalDate on, SecrecyFinding finding, long answerText) implements CaseEvent {}

    /** 签发: the decision is made; {@code letterNumber} runs per body, year and series without gaps. */
    record DecisionSigned(LocalDate on, ReplyKind kind, int letterYear, int letterNumber) implements CaseEvent {}

    /** 答复发出: the day that decides whether the reply was in time. */
    record ReplyDispatched(
            LocalDate on,
            DispatchWay way,
            boolean reconsiderFirst,
            boolean late,
            @Nullable String trackingNo) implements CaseEvent {}

    /** 逾期原因, written down with the dispatch of a late reply. */
    record LateReplyExplained(LocalDate on, long reasonText) implements CaseEvent {}

    /** 送达: remedies run from this day. */
    record ReplyServed(LocalDate on) implements CaseEvent {}

    /** 退件: could not be served; to be dispatched anew. */
    record DeliveryFailed(LocalDate on, long reasonText) implements CaseEvent {}

    /** 撤回 by the applicant. */
    record Withdrawn(LocalDate on, long statementText) implements CaseEvent {}

    /** 视为放弃: no correction or no payment in time, without good reason (条例第三十条、国办函〔2020〕109号). */
    record Abandoned(LocalDate on, ReplyKind kind, int letterYear, int letterNumber) implements CaseEvent {}

    /** 申请行政复议 or 提起行政诉讼. {@code remedy} counts from 1 within the case. */
    record RemedySought(LocalDate on, int remedy, RemedyTrack track) implements CaseEvent {}

    /** 复议决定 or 判决. */
    record RemedyDecided(LocalDate on, int remedy, RemedyResult result) implements CaseEvent {}

    /**
     * 责令重新答复: a reply was set aside, the file is open again for another one; {@code on} is the day the body received the
     * decision or judgment. The request is the same, the reply before it stays in the file.
     *
     * @param remedy the reconsideration or suit that orders it
     * @param due last day for the new reply, as ordered
     */
    record CorrectedReplyOrdered(LocalDate on, int remedy, int days, boolean workingDays, LocalDate due)
            implements CaseEvent {}

    /** 拆分: goes on as these units, one matter each; the number here is that of the cover and counts for nothing. */
    record ApplicationSplit(LocalDate on, List<CaseId> units, List<Long> matterTexts) implements CaseEvent {}

    /**
     * 分出的一项: stands behind the receipt of a unit. The receipt day, and a correction that started the period anew, are those
     * of the cover.
     *
     * @param unit counts from 1 within the cover
     * @param correctionAskedOn null with {@code correctedOn}
     */
    record MatterSeparated(
            LocalDate on,
            CaseId cover,
            int unit,
            long matterText,
            @Nullable LocalDate correctionAskedOn,
            @Nullable LocalDate correctedOn,
            long correctionText)
            implements CaseEvent {}

    /** 合并: the cover goes on as it stood before it was split. */
    record MattersMerged(LocalDate on, long reasonText) implements CaseEvent {}

    /** 并回: a unit went back into its cover; its number is kept as voided. */
    record MatterMerged(LocalDate on, CaseId cover, long reasonText) implements CaseEvent {}

    /** 归档. */
    record Archived(LocalDate on) implements CaseEvent {}

    /** 重算期限: an amended calendar moved the due date of an open case. */
    record DeadlineRecomputed(
            LocalDate on,
            String calendarVersion,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue) implements CaseEvent {}
}
