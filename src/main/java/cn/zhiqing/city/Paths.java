package cn.zhiqing.city;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ways a request goes through a body, as stretches of a {@link Story}. Every one keeps inside the law's periods. */
final class Paths {

    private Paths() {}

    /** 登记 and 分派 on the day of receipt. */
    static void open(Story s) {
        LocalDate day = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.Register(id, day));
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.Assign(id, day, clerk));
    }

    /** 补正 asked within seven working days and answered in time: the clock starts anew. */
    static void correct(Story s) {
        askCorrection(s);
        s.later(s.between(2, 6));
        LocalDate corrected = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.ReceiveCorrection(id, corrected, "补充说明：请提供该事项的批准文件全文及附件。"));
    }

    /** 补正 asked, never answered; the case may be closed after the limit (条例第三十条). */
    static void lapseUncorrected(Story s) {
        askCorrection(s);
        LocalDate limit = s.calendar().nth(s.day(), 10);
        s.on(s.calendar().nth(limit, s.between(1, 3)));
        abandon(s);
    }

    /** 补正 asked and not answered yet. */
    static void askCorrection(Story s) {
        s.later(s.between(1, 3));
        LocalDate sent = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RequestCorrection(id, sent, 10, "请写明所需文件的名称、文号或者便于查询的其他特征。"));
        s.later(s.between(1, 2));
        LocalDate got = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RecordCorrectionNoticeReceived(id, got));
    }

    /** 收费通知 sent, never paid; the case may be closed after the limit (国办函〔2020〕109号). */
    static void lapseUnpaid(Story s) {
        s.later(s.between(2, 5));
        LocalDate sent = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.IssueFeeNotice(id, sent, FeeBasis.PAGES, 68, 0));
        s.later(s.between(1, 2));
        LocalDate got = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RecordFeeNoticeReceived(id, got));
        LocalDate limit = s.calendar().nth(got, 20);
        s.on(s.calendar().nth(limit, s.between(1, 2)));
        abandon(s);
    }

    private static void abandon(Story s) {
        LocalDate day = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.Abandon(id, day, true));
    }

    /** 撤回 by the applicant. */
    static void withdraw(Story s) {
        s.later(s.between(1, 6));
        LocalDate day = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.Withdraw(id, day, "已从其他途径获得所需信息，自愿撤回。"));
    }

    /** 征求第三方意见, answered in time. */
    static void consultThirdParty(Story s, Opinion opinion) {
        askThirdParty(s);
        s.later(s.between(3, 9));
        LocalDate answered = s.day();
        s.act(
                Part.CLERK,
                (id, clerk) -> new CaseCommand.RecordConsultationAnswer(id, answered, 1, opinion, "已研究，意见见复函。"));
    }

    /** 征求第三方意见 sent and delivered, not answered yet. */
    static void askThirdParty(Story s) {
        s.later(s.between(1, 3));
        LocalDate sent = s.day();
        s.act(
                Part.CLERK,
                (id, clerk) -> new CaseCommand.ConsultThirdParty(id, sent, "某评估咨询有限公司", "拟公开贵单位报送材料，请于15个工作日内答复。"));
        s.later(s.between(1, 2));
        LocalDate got = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RecordConsultationDelivered(id, got, 1));
    }

    /** 说明理由: asked for, and judged unreasonable (条例第三十五条). */
    static void askReasonsInVain(Story s) {
        s.later(s.between(1, 2));
        LocalDate asked = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.AskReasons(id, asked, "三个月内已就同类事项多次提出申请。"));
        s.later(s.between(2, 4));
        LocalDate given = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RecordReasons(id, given, false, "希望多了解情况。"));
    }

    /** 延期 proposed by the clerk, approved by the head of the disclosure office the same day. */
    static void extend(Story s, int workingDays) {
        s.later(s.between(3, 5));
        LocalDate day = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.ProposeExtension(id, day, workingDays, "涉及档案较多，需要逐件核查。"));
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.ApproveExtension(id, day));
    }

    /** 拟稿, 审查, 签发 on the cursor's day, 发出 the same day. */
    static void reply(Story s, ReplyKind kind) {
        draft(s, kind);
        LocalDate day = s.day();
        s.act(Part.SECRECY_REVIEWER, (id, clerk) -> new CaseCommand.PassReview(id, day, ReviewStep.SECRECY, "同意"));
        s.act(Part.LEGAL_REVIEWER, (id, clerk) -> new CaseCommand.PassReview(id, day, ReviewStep.LEGAL, "同意"));
        s.act(Part.SIGNATORY, (id, clerk) -> new CaseCommand.SignDecision(id, day));
        DispatchWay way = s.chance(60) ? DispatchWay.ACCOUNT : DispatchWay.POST;
        String tracking =
                way == DispatchWay.POST ? "XA" + (100000000 + s.random().nextInt(899999999)) + "37" : null;
        s.send().act(Part.CLERK, (id, clerk) -> new CaseCommand.DispatchReply(id, day, way, tracking));
        s.later(way == DispatchWay.POST ? s.between(2, 4) : 0);
        LocalDate served = s.day();
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RecordService(id, served));
    }

    /** 拟稿 only: the proposal waits for its reviews. */
    static void draft(Story s, ReplyKind kind) {
        Decision decision = decision(kind);
        LocalDate day = s.day();
        if (kind == ReplyKind.NOT_EXIST) {
            s.act(Part.CLERK, (id, clerk) -> new CaseCommand.RecordSearch(id, day, Phrases.SEARCH, 0));
        }
        s.act(Part.CLERK, (id, clerk) -> new CaseCommand.ProposeDecision(id, day, decision));
    }

    /** 归档 some days after the last act. */
    static void archive(Story s) {
        s.on(s.calendar().nth(s.day(), s.between(20, 40)));
        LocalDate day = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.Archive(id, day));
    }

    private static Decision decision(ReplyKind kind) {
        Map<Decision.Fact, String> facts = new EnumMap<>(Decision.Fact.class);
        for (Decision.Fact fact : Decision.required(kind)) {
            facts.put(fact, Phrases.of(fact));
        }
        List<ReplyKind> withheld = kind == ReplyKind.PARTIAL ? List.of(ReplyKind.REFUSE_PROCESS) : List.of();
        return new Decision(kind, withheld, facts);
    }
}
