package cn.zhiqing.cases;

/** 办理事项: every act by name, for buttons, forms and URLs; one per {@link CaseCommand}. */
public enum CaseAct {
    CONFIRM_RECEIPT("确认收到"),
    REGISTER("登记"),
    REFER("移送其他机关"),
    ASSIGN("分派"),
    RETURN_ASSIGNMENT("退回分派"),
    ASK_COLLEAGUE("请同事协办"),
    HAND_IN("交协办材料"),
    TAKE_OVER("接手"),
    REQUEST_CORRECTION("告知补正"),
    CORRECTION_NOTICE_RECEIVED("登记补正告知书送达"),
    RECEIVE_CORRECTION("收到补正"),
    SUPPLEMENT_APPLICANT("补录申请人信息"),
    CONSULT_THIRD_PARTY("征求第三方意见"),
    CONSULT_AGENCY("征求其他机关意见"),
    CONSULTATION_DELIVERED("登记征求意见函送达"),
    CONSULTATION_ANSWER("登记复函"),
    PROPOSE_EXTENSION("提请延期"),
    APPROVE_EXTENSION("同意延期"),
    DENY_EXTENSION("不同意延期"),
    ASK_REASONS("要求说明理由"),
    RECORD_REASONS("登记理由说明"),
    DELAY_REPLY("延迟答复"),
    RECORD_SEARCH("登记检索"),
    ISSUE_FEE_NOTICE("收费通知"),
    FEE_NOTICE_RECEIVED("登记收费通知送达"),
    RECORD_PAYMENT("登记缴费"),
    PROPOSE_DECISION("拟稿送审"),
    PASS_REVIEW("审查通过"),
    SEND_BACK("退回修改"),
    REFER_SECRECY("报请确定是否涉密"),
    SECRECY_ANSWER("登记涉密确定答复"),
    SIGN("签发"),
    DISPATCH("发出答复"),
    RECORD_SERVICE("登记送达"),
    DELIVERY_FAILURE("登记退件"),
    WITHDRAW("撤回申请"),
    ABANDON("不再处理"),
    RECORD_REMEDY("登记复议、诉讼"),
    REMEDY_RESULT("登记复议、诉讼结果"),
    REPLY_ANEW("重新答复"),
    SPLIT("拆分事项"),
    MERGE("合并事项"),
    ARCHIVE("归档");

    private final String label;

    CaseAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The act a command asks for. */
    public static CaseAct of(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ConfirmReceipt _ -> CONFIRM_RECEIPT;
            case CaseCommand.Register _ -> REGISTER;
            case CaseCommand.ReferToBody _ -> REFER;
            case CaseCommand.Assign _ -> ASSIGN;
            case CaseCommand.ReturnAssignment _ -> RETURN_ASSIGNMENT;
            case CaseCommand.AskColleague _ -> ASK_COLLEAGUE;
            case CaseCommand.HandIn _ -> HAND_IN;
            case CaseCommand.TakeOver _ -> TAKE_OVER;
            case CaseCommand.RequestCorrection _ -> REQUEST_CORRECTION;
            case CaseCommand.RecordCorrectionNoticeReceived _ -> CORRECTION_NOTICE_RECEIVED;
            case CaseCommand.ReceiveCorrection _ -> RECEIVE_CORRECTION;
            case CaseCommand.SupplementApplicant _ -> SUPPLEMENT_APPLICANT;
            case CaseCommand.ConsultThirdParty _ -> CONSULT_THIRD_PARTY;
            case CaseCommand.ConsultAgency _ -> CONSULT_AGENCY;
            case CaseCommand.RecordConsultationDelivered _ -> CONSULTATION_DELIVERED;
            case CaseCommand.RecordConsultationAnswer _ -> CONSULTATION_ANSWER;
            case CaseCommand.ProposeExtension _ -> PROPOSE_EXTENSION;
            case CaseCommand.ApproveExtension _ -> APPROVE_EXTENSION;
            case CaseCommand.DenyExtension _ -> DENY_EXTENSION;
            case CaseCommand.AskReasons _ -> ASK_REASONS;
            case CaseCommand.RecordReasons _ -> RECORD_REASONS;
            case CaseCommand.DelayReply _ -> DELAY_REPLY;
            case CaseCommand.RecordSearch _ -> RECORD_SEARCH;
            case CaseCommand.IssueFeeNotice _ -> ISSUE_FEE_NOTICE;
            case CaseCommand.RecordFeeNoticeReceived _ -> FEE_NOTICE_RECEIVED;
            case CaseCommand.RecordPayment _ -> RECORD_PAYMENT;
            case CaseCommand.ProposeDecision _ -> PROPOSE_DECISION;
            case CaseCommand.PassReview _ -> PASS_REVIEW;
            case CaseCommand.SendBack _ -> SEND_BACK;
            case CaseCommand.ReferSecrecy _ -> REFER_SECRECY;
            case CaseCommand.RecordSecrecyAnswer _ -> SECRECY_ANSWER;
            case CaseCommand.SignDecision _ -> SIGN;
            case CaseCommand.DispatchReply _ -> DISPATCH;
            case CaseCommand.RecordService _ -> RECORD_SERVICE;
            case CaseCommand.RecordDeliveryFailure _ -> DELIVERY_FAILURE;
            case CaseCommand.Withdraw _ -> WITHDRAW;
            case CaseCommand.Abandon _ -> ABANDON;
            case CaseCommand.RecordRemedy _ -> RECORD_REMEDY;
            case CaseCommand.RecordRemedyResult _ -> REMEDY_RESULT;
            case CaseCommand.ReplyAnew _ -> REPLY_ANEW;
            case CaseCommand.SplitMatters _ -> SPLIT;
            case CaseCommand.MergeMatters _ -> MERGE;
            case CaseCommand.Archive _ -> ARCHIVE;
        };
    }
}
