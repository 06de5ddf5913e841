package cn.zhiqing.cases;

import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.domain.Chinese;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.CaseEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 经过的话: each event as one Chinese sentence, its article, and the ids of the texts that belong to it. */
final class Sentences {

    private Sentences() {}

    static String of(CaseEvent event) {
        return Chinese.day(event.on()) + " " + what(event);
    }

    private static String what(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ApplicationReceived e ->
                e.channel().label() + "收到申请，登记编号 " + new CaseNumber(e.year(), e.number());
            case CaseEvent.EnteredInPastYear e ->
                "补录为 " + e.year() + " 年收到的申请" + (e.published() ? "；该年度年报已发布，统计与年报不一致" : "");
            case CaseEvent.ReceiptConfirmed _ -> "与申请人确认收到，当日为收到申请之日";
            case CaseEvent.Registered _ -> "登记，核对三项法定内容";
            case CaseEvent.ReferredToBody _ -> "移送有权机关，本编号作废保留";
            case CaseEvent.ApplicationSplit e -> "按一事一申请拆分为 " + e.units().size() + " 件，本编号为封面，不单独计数";
            case CaseEvent.MatterSeparated e -> "由一件申请中分出（第 " + e.unit() + " 项），单独编号、单独计数";
            case CaseEvent.MattersMerged _ -> "合并分出的各项，照原编号办理";
            case CaseEvent.MatterMerged _ -> "并回原申请，本编号作废保留";
            case CaseEvent.Assigned _ -> "分派经办人";
            case CaseEvent.HelpAsked e -> "请同事协办（第 " + e.help() + " 项），" + Chinese.day(e.by()) + "前交";
            case CaseEvent.HelpGiven e -> "交来第 " + e.help() + " 项协办材料";
            case CaseEvent.TakenOver _ -> "接手办理";
            case CaseEvent.AssignmentReturned _ -> "退回分派";
            case CaseEvent.CorrectionRequested e -> "发出补正告知书，限 " + e.limitWorkingDays() + " 个工作日，期限停止计算";
            case CaseEvent.CorrectionNoticeReceived _ -> "申请人收到补正告知书";
            case CaseEvent.CorrectionReceived _ -> "收到补正，答复期限重新计算";
            case CaseEvent.ApplicantSupplemented _ -> "补录申请人信息";
            case CaseEvent.ThirdPartyConsulted e -> "发出第三方意见征询书（第 " + e.consultation() + " 次征求意见），期限暂停";
            case CaseEvent.AgencyConsulted e ->
                "向" + (e.jointMaker() ? "共同制作机关" : "其他机关") + "发出征求意见函（第 " + e.consultation() + " 次征求意见），期限暂停";
            case CaseEvent.AnswerDayAsked e ->
                "请对方在 " + Chinese.day(e.answerBy()) + "前答复第 " + e.consultation() + " 次征求意见";
            case CaseEvent.ConsultationDelivered e -> "第 " + e.consultation() + " 次征求意见函已送达，对方应在 15 个工作日内答复";
            case CaseEvent.ConsultationAnswered e ->
                "收到第 " + e.consultation() + " 次征求意见的答复：" + e.opinion().label();
            case CaseEvent.ExtensionProposed e -> "提请延期 " + e.workingDays() + " 个工作日";
            case CaseEvent.ExtensionDenied _ -> "不同意延期";
            case CaseEvent.DeadlineExtended e -> "同意延期 " + e.workingDays() + " 个工作日，当日告知申请人";
            case CaseEvent.ReasonsAsked _ -> "要求申请人说明理由，不影响期限";
            case CaseEvent.ReasonsGiven e -> "收到理由说明，认定" + (e.reasonable() ? "合理" : "不合理");
            case CaseEvent.ReplyDelayed e -> "延迟答复至 " + Chinese.day(e.until());
            case CaseEvent.RecordsSearched e -> "第 " + e.search() + " 次检索，检得 " + e.hits() + " 件";
            case CaseEvent.FeeNoticeSent e ->
                "发出收费通知，" + e.basis().label() + "，" + e.quantity() + (isItems(e) ? " 件" : " 页") + "，" + e.amount()
                        + " 元，期限停止计算";
            case CaseEvent.FeeNoticeReceived _ -> "申请人收到收费通知，应在 20 个工作日内缴费";
            case CaseEvent.FeePaid e -> "缴费完成，票据号码 " + e.receiptNo() + "，答复期限重新计算";
            default -> ending(event);
        };
    }

    private static String ending(CaseEvent event) {
        return switch (event) {
            case CaseEvent.DecisionProposed e -> "拟稿送审：" + e.kind().label();
            case CaseEvent.ReviewPassed e -> e.step().label() + "通过";
            case CaseEvent.SentBack e -> e.step().label() + "退回修改" + (e.marksText() == 0 ? "" : "，有标注");
            case CaseEvent.SecrecyReferred _ -> "是否涉密报请确定，期限照常计算";
            case CaseEvent.SecrecyDetermined e -> "收到涉密确定答复：" + e.finding().label();
            case CaseEvent.DecisionSigned e ->
                "签发：" + e.kind().label() + "，〔" + e.letterYear() + "〕" + e.letterNumber() + "号";
            case CaseEvent.ReplyDispatched e -> "答复发出（" + e.way().label() + "）" + (e.late() ? "，逾期" : "");
            case CaseEvent.LateReplyExplained _ -> "记明逾期原因";
            case CaseEvent.ReplyServed _ -> "答复送达，救济期限起算";
            case CaseEvent.DeliveryFailed _ -> "退件，须重新发出";
            case CaseEvent.Withdrawn _ -> "申请人撤回申请";
            case CaseEvent.Abandoned e -> e.kind().label() + "，〔" + e.letterYear() + "〕" + e.letterNumber() + "号";
            case CaseEvent.RemedySought e -> "申请人提起" + e.track().label();
            case CaseEvent.RemedyDecided e ->
                "复议、诉讼（第 " + e.remedy() + " 件）" + e.result().label();
            case CaseEvent.CorrectedReplyOrdered e ->
                "按第 " + e.remedy() + " 件复议、诉讼的结果重新答复，限 " + e.days() + (e.workingDays() ? " 个工作日" : " 日") + "，至"
                        + Chinese.day(e.due());
            case CaseEvent.Archived _ -> "归档";
            case CaseEvent.DeadlineRecomputed e ->
                "工作日历改为 " + e.calendarVersion() + "，期限由 " + day(e.oldDue()) + "改为 " + day(e.newDue());
            default -> event.getClass().getSimpleName();
        };
    }

    static @Nullable String article(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ApplicationReceived _, CaseEvent.ReceiptConfirmed _ -> "条例第三十一条";
            case CaseEvent.EnteredInPastYear _ -> "条例第五十条";
            case CaseEvent.LateReplyExplained _ -> "国办公开办函〔2016〕235号";
            case CaseEvent.ApplicationSplit _,
                    CaseEvent.MatterSeparated _,
                    CaseEvent.MattersMerged _,
                    CaseEvent.MatterMerged _ -> "国办函〔2020〕109号";
            case CaseEvent.Registered _, CaseEvent.ApplicantSupplemented _ -> "条例第二十九条";
            case CaseEvent.CorrectionRequested _, CaseEvent.CorrectionReceived _ -> "条例第三十条";
            case CaseEvent.ThirdPartyConsulted _ -> "条例第三十二条";
            case CaseEvent.AgencyConsulted e -> e.jointMaker() ? "条例第三十四条" : "条例第三十三条第三款";
            case CaseEvent.DeadlineExtended _, CaseEvent.ExtensionProposed _ -> "条例第三十三条第二款";
            case CaseEvent.ReasonsAsked _, CaseEvent.ReplyDelayed _ -> "条例第三十五条";
            case CaseEvent.RecordsSearched _ -> "条例第三十六条第（四）项";
            case CaseEvent.FeeNoticeSent _, CaseEvent.FeePaid _ -> "国办函〔2020〕109号";
            case CaseEvent.DecisionProposed e -> e.kind().article();
            case CaseEvent.DecisionSigned e -> e.kind().article();
            case CaseEvent.Abandoned e -> e.kind().article();
            case CaseEvent.ReviewPassed _, CaseEvent.SentBack _ -> "条例第十七条";
            case CaseEvent.SecrecyReferred _, CaseEvent.SecrecyDetermined _ -> "条例第十七条第三款";
            case CaseEvent.ReplyDispatched _ -> "条例第三十三条";
            case CaseEvent.RemedySought _, CaseEvent.RemedyDecided _, CaseEvent.CorrectedReplyOrdered _ -> "条例第五十一条";
            default -> null;
        };
    }

    static List<Long> textIds(CaseEvent event) {
        return switch (event) {
            case CaseEvent.EnteredInPastYear e -> List.of(e.reasonText());
            case CaseEvent.LateReplyExplained e -> List.of(e.reasonText());
            case CaseEvent.ReferredToBody e -> List.of(e.reasonText());
            case CaseEvent.AssignmentReturned e -> List.of(e.reasonText());
            case CaseEvent.ApplicationSplit e -> e.matterTexts();
            case CaseEvent.MatterSeparated e -> List.of(e.matterText());
            case CaseEvent.MattersMerged e -> List.of(e.reasonText());
            case CaseEvent.MatterMerged e -> List.of(e.reasonText());
            case CaseEvent.HelpAsked e -> List.of(e.whatText());
            case CaseEvent.HelpGiven e -> List.of(e.givenText());
            case CaseEvent.TakenOver e -> List.of(e.reasonText());
            case CaseEvent.CorrectionRequested e -> List.of(e.itemsText());
            case CaseEvent.CorrectionReceived e -> List.of(e.contentText());
            case CaseEvent.ApplicantSupplemented e -> List.of(e.reasonText());
            case CaseEvent.ThirdPartyConsulted e -> List.of(e.partyText());
            case CaseEvent.AgencyConsulted e -> List.of(e.partyText());
            case CaseEvent.ConsultationAnswered e -> List.of(e.answerText());
            case CaseEvent.ExtensionProposed e -> List.of(e.reasonText());
            case CaseEvent.ExtensionDenied e -> List.of(e.reasonText());
            case CaseEvent.ReasonsAsked e -> List.of(e.factsText());
            case CaseEvent.ReasonsGiven e -> List.of(e.reasonsText());
            case CaseEvent.ReplyDelayed e -> List.of(e.reasonText());
            case CaseEvent.RecordsSearched e -> List.of(e.searchText());
            case CaseEvent.DecisionProposed e -> List.of(e.factsText());
            case CaseEvent.ReviewPassed e -> List.of(e.opinionText());
            case CaseEvent.SentBack e -> List.of(e.reasonText(), e.marksText());
            case CaseEvent.SecrecyReferred e -> List.of(e.questionText());
            case CaseEvent.SecrecyDetermined e -> List.of(e.answerText());
            case CaseEvent.DeliveryFailed e -> List.of(e.reasonText());
            case CaseEvent.Withdrawn e -> List.of(e.statementText());
            default -> List.of();
        };
    }

    /** The parts of a text as people read them. */
    static List<String> readable(CaseEvent event, String text) {
        if (event instanceof CaseEvent.DecisionProposed) {
            return Texts.facts(text).entrySet().stream()
                    .map((Map.Entry<Fact, String> fact) -> fact.getKey().label() + "：" + fact.getValue())
                    .toList();
        }
        return Texts.split(text).stream().filter(part -> !part.isBlank()).toList();
    }

    private static boolean isItems(CaseEvent.FeeNoticeSent e) {
        return e.basis() == cn.zhiqing.cases.events.FeeBasis.ITEMS;
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "未定" : Chinese.day(day);
    }
}
