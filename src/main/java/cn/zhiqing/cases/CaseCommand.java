package cn.zhiqing.cases;

import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.events.SecrecyFinding;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every act on an existing request. {@code on} is the legal day of the act; the desk refuses days in the future and days
 * before the act before it. Plain text given here is sealed before it is stored. Receiving is {@link Intake}.
 */
public sealed interface CaseCommand {

    CaseId id();

    /** The legal day of the act. */
    LocalDate on();

    /** 确认收到: reached the applicant, who confirmed (条例第三十一条). */
    record ConfirmReceipt(CaseId id, LocalDate on) implements CaseCommand {}

    /** 登记. */
    record Register(CaseId id, LocalDate on) implements CaseCommand {}

    /** 转办 to the competent body, before any reply work. */
    record ReferToBody(CaseId id, LocalDate on, BodyId to, String reason) implements CaseCommand {}

    /** 分派 or 接手. */
    record Assign(CaseId id, LocalDate on, StaffId to) implements CaseCommand {}

    /** 退回分派. */
    record ReturnAssignment(CaseId id, LocalDate on, String reason) implements CaseCommand {}

    /** 请同事协办 within the body: material, by a day. */
    record AskColleague(CaseId id, LocalDate on, StaffId to, LocalDate by, String what) implements CaseCommand {}

    /** 交协办材料, by the colleague who was asked. */
    record HandIn(CaseId id, LocalDate on, int help, String text) implements CaseCommand {}

    /** 接手 what a colleague of the same body was given, for a reason: absence, delegation. */
    record TakeOver(CaseId id, LocalDate on, String reason) implements CaseCommand {}

    /** 告知补正: all items at once. */
    record RequestCorrection(CaseId id, LocalDate on, int limitWorkingDays, String items) implements CaseCommand {}

    /** 补正告知书已送达申请人. */
    record RecordCorrectionNoticeReceived(CaseId id, LocalDate on) implements CaseCommand {}

    /**
     * 收到补正.
     *
     * @param supplement what of article 29 had been missing and came with it; null when nothing of that kind did
     */
    record ReceiveCorrection(
            CaseId id,
            LocalDate on,
            String content,
            @Nullable Supplement supplement) implements CaseCommand {

        /** A correction of what was unclear; nothing of article 29 had been missing. */
        public ReceiveCorrection(CaseId id, LocalDate on, String content) {
            this(id, on, content, null);
        }
    }

    /** 补录申请人信息: what the applicant told later, for the places that had been left blank; nothing written is changed. */
    record SupplementApplicant(CaseId id, LocalDate on, String reason, Supplement supplement) implements CaseCommand {}

    /** 征求第三方意见; {@code party} is a name and stays sealed. */
    record ConsultThirdParty(CaseId id, LocalDate on, String party, String question) implements CaseCommand {}

    /**
     * 征求其他机关意见. A body of the city finds the letter on its own page and answers there.
     *
     * @param information what is asked for, in words that do not tell who asked (条例第三十二条、第三十四条)
     * @param answerBy the day this body asks for; for joint makers the law says it (条例第三十四条)
     */
    record ConsultAgency(
            CaseId id,
            LocalDate on,
            boolean jointMaker,
            @Nullable BodyId agency,
            String party,
            String question,
            String information,
            @Nullable LocalDate answerBy)
            implements CaseCommand {

        /** A letter that says all in its question and asks for no day of its own. */
        public ConsultAgency(
                CaseId id, LocalDate on, boolean jointMaker, @Nullable BodyId agency, String party, String question) {
            this(id, on, jointMaker, agency, party, question, "", null);
        }
    }

    /** 征求意见函已送达. */
    record RecordConsultationDelivered(CaseId id, LocalDate on, int consultation) implements CaseCommand {}

    /** 收到征求意见复函. */
    record RecordConsultationAnswer(CaseId id, LocalDate on, int consultation, Opinion opinion, String answer)
            implements CaseCommand {}

    /** 提请延期, 1 to 20 working days. */
    record ProposeExtension(CaseId id, LocalDate on, int workingDays, String reason) implements CaseCommand {}

    /** 同意延期 by the head of the disclosure office, notice sent the same day. */
    record ApproveExtension(CaseId id, LocalDate on) implements CaseCommand {}

    /** 不同意延期. */
    record DenyExtension(CaseId id, LocalDate on, String reason) implements CaseCommand {}

    /** 要求申请人说明理由 (条例第三十五条). */
    record AskReasons(CaseId id, LocalDate on, String facts) implements CaseCommand {}

    /** 收到理由说明. */
    record RecordReasons(CaseId id, LocalDate on, boolean reasonable, String reasons) implements CaseCommand {}

    /** 延迟答复 (条例第三十五条), approved by the head of the disclosure office. */
    record DelayReply(CaseId id, LocalDate on, LocalDate until, String reason) implements CaseCommand {}

    /** 收费通知: the amount is computed, never typed. */
    record IssueFeeNotice(CaseId id, LocalDate on, FeeBasis basis, int quantity, int before) implements CaseCommand {}

    /** 收费通知已送达申请人. */
    record RecordFeeNoticeReceived(CaseId id, LocalDate on) implements CaseCommand {}

    /** 缴费完成. */
    record RecordPayment(CaseId id, LocalDate on, String receiptNo, PaymentWay way) implements CaseCommand {

        /** Where nobody said how it was paid. */
        public RecordPayment(CaseId id, LocalDate on, String receiptNo) {
            this(id, on, receiptNo, PaymentWay.NOT_RECORDED);
        }
    }

    /**
     * 登记检索 for the records asked for; {@code on} is the day of the search.
     *
     * @param search everything about it that is text stays sealed
     * @param hits how many records were found
     */
    record RecordSearch(CaseId id, LocalDate on, Search search, int hits) implements CaseCommand {}

    /**
     * 检索: what makes a search provable (条例第三十六条第（四）项).
     *
     * @param place system or archive
     * @param words what was looked for
     * @param period of the documents; may be blank
     * @param searcher who searched
     * @param remark why what was found is not what was asked for; may be blank
     */
    record Search(String place, String words, String period, String searcher, String remark) {}

    /** 拟稿送审. */
    record ProposeDecision(CaseId id, LocalDate on, Decision decision) implements CaseCommand {}

    /** 审查通过. */
    record PassReview(CaseId id, LocalDate on, ReviewStep step, String opinion) implements CaseCommand {}

    /** 退回修改, with remarks on passages of the draft. */
    record SendBack(CaseId id, LocalDate on, ReviewStep step, String reason, List<Mark> marks) implements CaseCommand {

        public SendBack {
            marks = List.copyOf(marks);
        }

        /** Sent back with a reason alone. */
        public SendBack(CaseId id, LocalDate on, ReviewStep step, String reason) {
            this(id, on, step, reason, List.of());
        }
    }

    /** 标注: a passage of a draft, word for word, and what is to be done about it. */
    record Mark(String quote, String remark) {}

    /** 报请确定 whether it is secret, which the body cannot tell itself (条例第十七条第三款). */
    record ReferSecrecy(CaseId id, LocalDate on, String to, String question) implements CaseCommand {}

    /** 登记确定答复. */
    record RecordSecrecyAnswer(CaseId id, LocalDate on, SecrecyFinding finding, String answer) implements CaseCommand {}

    /** 签发. */
    record SignDecision(CaseId id, LocalDate on) implements CaseCommand {}

    /**
     * 发出答复; {@code trackingNo} is the postal number when posted.
     *
     * @param lateReason 逾期原因: asked for when the reply goes out after its due date, and only then kept
     */
    record DispatchReply(
            CaseId id,
            LocalDate on,
            DispatchWay way,
            @Nullable String trackingNo,
            String lateReason) implements CaseCommand {

        /** A reply that goes out in time. */
        public DispatchReply(CaseId id, LocalDate on, DispatchWay way, @Nullable String trackingNo) {
            this(id, on, way, trackingNo, "");
        }
    }

    /** 送达. */
    record RecordService(CaseId id, LocalDate on) implements CaseCommand {}

    /** 退件. */
    record RecordDeliveryFailure(CaseId id, LocalDate on, String reason) implements CaseCommand {}

    /** 撤回申请. */
    record Withdraw(CaseId id, LocalDate on, String statement) implements CaseCommand {}

    /** 视为放弃，不再处理: after the limit, having checked that there is no good reason. */
    record Abandon(CaseId id, LocalDate on, boolean goodReasonChecked) implements CaseCommand {}

    /** 登记复议、诉讼. */
    record RecordRemedy(CaseId id, LocalDate on, RemedyTrack track) implements CaseCommand {}

    /** 登记复议、诉讼结果. */
    record RecordRemedyResult(CaseId id, LocalDate on, int remedy, RemedyResult result) implements CaseCommand {}

    /**
     * 重新答复, because a reply was set aside; {@code on} is the day the body received the decision or judgment.
     *
     * @param days the period it orders
     * @param workingDays whether the period is told in working days
     */
    record ReplyAnew(CaseId id, LocalDate on, int remedy, int days, boolean workingDays) implements CaseCommand {}

    /**
     * 拆分: an application with several matters goes on as one case per matter, under this one as their cover; each is
     * counted for itself (国办函〔2020〕109号).
     *
     * @param matters what each is about, in the order of the units; sealed
     */
    record SplitMatters(CaseId id, LocalDate on, List<String> matters) implements CaseCommand {

        public SplitMatters {
            matters = List.copyOf(matters);
        }
    }

    /** 合并: the units come back to their cover, which goes on as it stood; their numbers are kept as voided. */
    record MergeMatters(CaseId id, LocalDate on, String reason) implements CaseCommand {}

    /** 归档. */
    record Archive(CaseId id, LocalDate on) implements CaseCommand {}
}
