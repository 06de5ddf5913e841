package cn.zhiqing.cases.domain;

import cn.zhiqing.kernel.Refusal;

/** 不予办理的理由: the refusals of this module that need no further fact to be said. */
final class Reasons {

    private static final String DUTY = "条例第四条";

    static final Refusal NOT_YOUR_ROLE = new Refusal("NOT_YOUR_ROLE", DUTY, "您的岗位不能办理此项，请交由有权的同事办理。");
    static final Refusal ASSIGN_OTHERS = new Refusal("ASSIGN_OTHERS", DUTY, "经办人只能自己接手；分派给他人请由政务公开办办理。");
    static final Refusal ALREADY_YOURS = new Refusal("ALREADY_YOURS", DUTY, "本件已经由您经办，无需接手。");
    static final Refusal NO_HELP_ASKED = new Refusal("NO_HELP_ASKED", DUTY, "没有等待交来的协办，请先请同事协办。");
    static final Refusal HELP_OF_ANOTHER = new Refusal("HELP_OF_ANOTHER", DUTY, "这件没有请您协办，请由被请的同事交材料。");
    static final Refusal NO_SUCH_HELP = new Refusal("NO_SUCH_HELP", DUTY, "没有这一项等您交的协办，请核对序号。");
    static final Refusal HELP_TEXT_MISSING = new Refusal("HELP_TEXT_MISSING", DUTY, "请写明查到的情况，或者没有的原因。");
    static final Refusal HELP_WHAT_MISSING = new Refusal("HELP_WHAT_MISSING", DUTY, "请写明要同事提供什么。");
    static final Refusal HELP_OF_ONESELF = new Refusal("HELP_OF_ONESELF", DUTY, "不能请自己协办，请选另一位同事。");
    static final Refusal HELP_DAY_PAST = new Refusal("HELP_DAY_PAST", DUTY, "交材料的日期不能早于今天，请重新填写。");
    static final Refusal WORK_HAS_BEGUN =
            new Refusal("WORK_HAS_BEGUN", "条例第三十六条第（五）项", "本件已经开始办理，不能再移送；请以“不属于本机关负责公开”答复。");
    static final Refusal LATE_REASON_MISSING =
            new Refusal("LATE_REASON_MISSING", "国办公开办函〔2016〕235号", "答复期限已过，请写明逾期原因后再发出。");
    static final Refusal TRACKING_NO_MISSING =
            new Refusal("TRACKING_NO_MISSING", "国办公开办函〔2016〕235号", "邮寄答复要用挂号信或者邮政特快专递，请填写邮件号，以便证明交邮和签收的日期。");
    static final Refusal TRACKING_NO_OF_COURIER = new Refusal(
            "TRACKING_NO_OF_COURIER", "国办公开办函〔2016〕235号", "这不像邮政企业的邮件号（挂号信、邮政特快专递）。答复只能通过邮政企业寄送，请核对邮件号，或者改用邮政寄送。");
    static final Refusal NOTHING_SUPPLEMENTED =
            new Refusal("NOTHING_SUPPLEMENTED", "条例第二十九条", "没有填写要补录的内容，请至少填写一项；已经写明的内容不能在这里改。");
    static final Refusal OWN_BODY = new Refusal("OWN_BODY", "", "不能移送给本机关自己，请另选机关。");
    static final Refusal NOTICE_ALREADY_RECEIVED = new Refusal("NOTICE_ALREADY_RECEIVED", "", "告知书送达日已经登记，无需再次登记。");
    static final Refusal ITEMS_MISSING = new Refusal("ITEMS_MISSING", "条例第三十条", "请写明需要补正的全部事项，应当一次性告知。");
    static final Refusal ITEMS_VAGUE =
            new Refusal("ITEMS_VAGUE", "条例第三十条", "请写明哪里不明确、要补充什么，例如“没有写明是哪一年的批复，请写明年份或者文号”；只写“请补正”，申请人不知道怎样补。");
    static final Refusal PARTY_MISSING = new Refusal("PARTY_MISSING", "条例第三十二条", "请填写被征求意见方。");
    static final Refusal AGENCY_ALREADY_ASKED =
            new Refusal("AGENCY_ALREADY_ASKED", "条例第三十四条", "已向该机关征求意见且尚未结束，请等待复函或者期满。");
    static final Refusal CONSULTS_ITSELF = new Refusal("CONSULTS_ITSELF", "条例第三十四条", "不能向本机关自己发函；本机关内部请用“请同事协办”。");
    static final Refusal ANSWER_DAY_PAST = new Refusal("ANSWER_DAY_PAST", "条例第三十三条第三款", "请对方答复的日期应当晚于发函日期，请重新填写。");
    static final Refusal NO_SUCH_CONSULTATION = new Refusal("NO_SUCH_CONSULTATION", "条例第三十二条", "没有这一次征求意见，请核对序号。");
    static final Refusal CONSULTATION_DELIVERED_BEFORE =
            new Refusal("CONSULTATION_DELIVERED_BEFORE", "条例第三十二条", "征求意见函的送达日已经登记，无需再次登记。");
    static final Refusal CONSULTATION_ANSWERED_BEFORE =
            new Refusal("CONSULTATION_ANSWERED_BEFORE", "条例第三十二条", "这一次征求意见已经登记复函，无需再次登记。");
    static final Refusal NO_CONSULTATION = new Refusal("NO_CONSULTATION", "条例第三十二条", "还没有发出征求意见函，请先发函。");
    static final Refusal EXTENSION_PROPOSED = new Refusal("EXTENSION_PROPOSED", "条例第三十三条第二款", "已经提请延期，请等待政务公开办负责人决定。");
    static final Refusal NO_EXTENSION_PROPOSED =
            new Refusal("NO_EXTENSION_PROPOSED", "条例第三十三条第二款", "没有待决定的延期提请，请先由经办人提请。");
    static final Refusal REASON_MISSING = new Refusal("REASON_MISSING", "", "请填写理由。");
    static final Refusal REASONS_NOT_ASKED = new Refusal("REASONS_NOT_ASKED", "条例第三十五条", "没有要求申请人说明理由，请先发出说明理由告知。");
    static final Refusal REASONS_ALREADY_ASKED = new Refusal("REASONS_ALREADY_ASKED", "条例第三十五条", "已经要求申请人说明理由，请等待说明。");
    static final Refusal NOT_FOUND_REASONABLE =
            new Refusal("NOT_FOUND_REASONABLE", "条例第三十五条", "延迟答复须先要求申请人说明理由，且认定理由合理。");
    static final Refusal FACTS_MISSING = new Refusal("FACTS_MISSING", "条例第三十五条", "请写明申请数量、频次的事实。");
    static final Refusal BELOW_FEE = new Refusal("BELOW_FEE", "国办函〔2020〕109号", "未达到收费起点，应收 0 元，无需发出收费通知。");
    static final Refusal QUANTITY_RANGE =
            new Refusal("QUANTITY_RANGE", "国办函〔2020〕109号", "件数、页数应为 1 至 1000000 的整数，请重新填写。");
    static final Refusal RECEIPT_NO_MISSING = new Refusal("RECEIPT_NO_MISSING", "国办函〔2020〕109号", "请填写财政票据号码。");
    static final Refusal KIND_NOT_PROPOSED =
            new Refusal("KIND_NOT_PROPOSED", "条例第三十六条", "这一种类不由拟稿产生，请在“不再处理”或者“撤回申请”中办理。");
    static final Refusal GROUNDS_MISSING = new Refusal("GROUNDS_MISSING", "条例第三十七条", "部分公开应当逐项写明不予公开部分的依据，请至少选择一项。");
    static final Refusal GROUND_NOT_ALLOWED =
            new Refusal("GROUND_NOT_ALLOWED", "条例第十四条至第十六条", "不予公开部分的依据只能是第十四条至第十六条规定的情形。");
    static final Refusal GROUNDS_ONLY_FOR_PARTIAL =
            new Refusal("GROUNDS_ONLY_FOR_PARTIAL", "条例第三十七条", "只有部分公开才填写不予公开部分的依据，请清空。");
    static final Refusal CONSULTATION_OPEN = new Refusal("CONSULTATION_OPEN", "条例第三十三条第三款", "征求意见尚未结束，请等待复函或者期满后再作决定。");
    static final Refusal THIRD_PARTY_NOT_ASKED =
            new Refusal("THIRD_PARTY_NOT_ASKED", "条例第三十二条", "以第三方权益为由不予公开，应当先书面征求第三方意见；确无法征求的，请写明未征求的理由。");
    static final Refusal THIRD_PARTY_AGREED =
            new Refusal("THIRD_PARTY_AGREED", "条例第十五条", "第三方同意公开，不能以第三方权益为由不予公开，请另选答复种类。");
    static final Refusal THIRD_PARTY_OVERRULED =
            new Refusal("THIRD_PARTY_OVERRULED", "条例第三十二条", "第三方没有同意公开，仍决定公开的，须写明公共利益衡量，作为理由书面告知第三方。");
    static final Refusal SEARCH_FIRST =
            new Refusal("SEARCH_FIRST", "条例第三十六条第（四）项", "经检索没有所申请信息的，才能答复“政府信息不存在”，请先登记检索。");
    static final Refusal SEARCH_PLACE_MISSING = new Refusal("SEARCH_PLACE_MISSING", "条例第三十六条第（四）项", "请写明检索了哪个系统或者档案。");
    static final Refusal SEARCH_WORDS_MISSING = new Refusal("SEARCH_WORDS_MISSING", "条例第三十六条第（四）项", "请写明检索用的词。");
    static final Refusal SEARCHER_MISSING = new Refusal("SEARCHER_MISSING", "条例第三十六条第（四）项", "请写明由谁检索。");
    static final Refusal HITS_RANGE = new Refusal("HITS_RANGE", "条例第三十六条第（四）项", "检得件数应为 0 至 1000000 的整数，请重新填写。");
    static final Refusal CORRECTION_FIRST =
            new Refusal("CORRECTION_FIRST", "条例第三十条", "只有告知补正并收到补正后仍不明确的，才能这样答复，请先告知补正。");
    static final Refusal REASONS_FIRST = new Refusal("REASONS_FIRST", "条例第三十五条", "认定大量反复申请前，应当先要求申请人说明理由。");
    static final Refusal REASONS_WERE_REASONABLE =
            new Refusal("REASONS_WERE_REASONABLE", "条例第三十五条", "申请人的理由已认定合理，不能不予处理，请答复或者延迟答复。");
    static final Refusal WRONG_STEP = new Refusal("WRONG_STEP", "条例第十七条", "还没有轮到这一环节，请按本件审签链的顺序办理。");
    static final Refusal REVIEW_NOT_DONE = new Refusal("REVIEW_NOT_DONE", "条例第十七条", "审签链上签发以前的环节尚未全部通过，不能签发。");
    static final Refusal DRAFTER_MAY_NOT_SIGN =
            new Refusal("DRAFTER_MAY_NOT_SIGN", "条例第十七条", "拟稿人不能签发自己的拟稿，请由其他签发人签发。");
    static final Refusal DRAFTER_MAY_NOT_REVIEW =
            new Refusal("DRAFTER_MAY_NOT_REVIEW", "条例第十七条", "拟稿人不能审查自己的拟稿，请由其他审核人审查。");
    static final Refusal PASSED_ANOTHER_STEP =
            new Refusal("PASSED_ANOTHER_STEP", "条例第十七条", "您已经审过本稿的另一环节，本机关的审签链要求每一环节由不同的人办理。");
    static final Refusal MARK_INCOMPLETE = new Refusal("MARK_INCOMPLETE", "", "标注要有摘出的原文，也要有意见，请补全。");
    static final Refusal SECRECY_REVIEW_OVER =
            new Refusal("SECRECY_REVIEW_OVER", "条例第十七条第三款", "本稿的保密审查没有轮到或者已经结束，不能报请确定。");
    static final Refusal SECRECY_ANSWER_PENDING =
            new Refusal("SECRECY_ANSWER_PENDING", "条例第十七条第三款", "是否涉密已经报请确定，尚未答复；收到答复后再审。");
    static final Refusal NO_SECRECY_REFERRAL = new Refusal("NO_SECRECY_REFERRAL", "条例第十七条第三款", "没有待答复的涉密报请，请先报请确定。");
    static final Refusal SECRECY_OFFICE_MISSING =
            new Refusal("SECRECY_OFFICE_MISSING", "条例第十七条第三款", "请填写报请的主管部门或者保密行政管理部门。");
    static final Refusal SECRECY_ANSWER_MISSING = new Refusal("SECRECY_ANSWER_MISSING", "条例第十七条第三款", "请填写确定答复的要点。");
    static final Refusal SECRECY_FOUND =
            new Refusal("SECRECY_FOUND", "条例第十四条", "经确定属于国家秘密，本稿仍拟提供，不能通过；请退回，改为不予公开或者部分公开。");
    static final Refusal GOOD_REASON_NOT_CHECKED =
            new Refusal("GOOD_REASON_NOT_CHECKED", "条例第三十条", "请先核实申请人没有正当理由，再作不再处理。");
    static final Refusal REPLY_WAS_SENT = new Refusal("REPLY_WAS_SENT", "条例第三十三条", "答复已经发出过，不能再撤回申请。");
    static final Refusal NO_CORRECTED_REMEDY =
            new Refusal("NO_CORRECTED_REMEDY", "条例第五十一条", "没有结果为纠正而尚未重新答复的复议、诉讼，请先登记结果。");
    static final Refusal ORDER_DAYS_RANGE =
            new Refusal("ORDER_DAYS_RANGE", "条例第五十一条", "责令答复的期限应为 1 至 365 天的整数，请照决定书或者裁判文书填写。");
    static final Refusal ORDERED_PERIOD = new Refusal("ORDERED_PERIOD", "条例第五十一条", "重新答复的期限由复议决定或者裁判确定，不能延长、停止或者重新计算。");
    static final Refusal NO_PENDING_REMEDY = new Refusal("NO_PENDING_REMEDY", "条例第五十一条", "没有待决的复议、诉讼，请先登记。");
    static final Refusal REMEDY_PENDING = new Refusal("REMEDY_PENDING", "条例第五十一条", "复议、诉讼尚无结果，不能归档。");
    static final Refusal RECONSIDERATION_FIRST =
            new Refusal("RECONSIDERATION_FIRST", "行政诉讼法第四十五条", "没有已作出的复议决定，不能登记为复议后起诉。");
    static final Refusal NOTHING_TO_CHALLENGE = new Refusal("NOTHING_TO_CHALLENGE", "条例第五十一条", "尚未答复，也没有逾期，不能登记复议、诉讼。");

    private Reasons() {}
}
