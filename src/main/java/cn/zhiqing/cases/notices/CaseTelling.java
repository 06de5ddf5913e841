package cn.zhiqing.cases.notices;

import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.domain.Chinese;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.notices.Told.To;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 通知事项: which event of a case is told to whom, in words without any personal fact. The table of this package. */
final class CaseTelling {

    private static final To APPLICANT = new To.Applicant();
    private static final To WORKER = new To.Worker();

    private CaseTelling() {}

    /**
     * Everything to be said because of an event; mostly nothing.
     *
     * @param row the case as it stands
     * @param body the short name of its body
     */
    static List<Told> of(CaseEvent event, CaseSummary row, String body) {
        var words = new Words(row, body);
        return Stream.concat(toApplicant(event, words).stream(), toStaff(event, words).stream())
                .toList();
    }

    private static List<Told> toApplicant(CaseEvent event, Words words) {
        return switch (event) {
            case CaseEvent.ApplicationReceived e -> List.of(words.receipt(e.confirmedOn() == null));
            case CaseEvent.ReceiptConfirmed e ->
                List.of(words.told(
                        "case.confirmed", "收到日期已经确认", "收到申请之日是 %s。%s".formatted(Chinese.day(e.on()), words.lastDay())));
            case CaseEvent.CorrectionRequested e ->
                List.of(words.told(
                        "case.correction",
                        "需要补正",
                        "您的申请需要补正，请在收到补正告知书之日起 %d 个工作日内补正。要补正什么，请凭查询码在“查询办理进度”中查看，或者看补正告知书。"
                                .formatted(e.limitWorkingDays())));
            case CaseEvent.FeeNoticeSent _ ->
                List.of(words.told("case.fee", "收费通知", "已经发出收费通知，请在收到之日起 20 个工作日内缴费。金额和缴费办法请看收费通知书。"));
            case CaseEvent.DeadlineExtended _ ->
                List.of(words.told("case.extension", "延期答复", "答复期限经批准延长（条例第三十三条）。" + words.lastDay()));
            case CaseEvent.ReplyDelayed e ->
                List.of(words.told("case.extension", "延迟答复", "将在 %s 以前答复（条例第三十五条）。".formatted(Chinese.day(e.until()))));
            case CaseEvent.ReplyDispatched e ->
                List.of(words.told(
                        "case.reply",
                        "答复已经发出",
                        "答复已经以“%s”的方式发出，也可以凭查询码在“查询办理进度”中查看。".formatted(e.way().label())));
            case CaseEvent.Abandoned _ ->
                List.of(words.told("case.abandoned", "不再处理", "您的申请在规定的期限内没有补正或者没有缴费，不再处理。告知书请凭查询码在“查询办理进度”中查看。"));
            case CaseEvent.ApplicationSplit e ->
                List.of(words.told(
                        "case.split",
                        "分成 %d 件办理".formatted(e.units().size()),
                        "这件申请有 %d 项内容，每一项分别编号、分别答复，收到申请之日不变。仍用原来的查询码查看。"
                                .formatted(e.units().size())));
            case CaseEvent.MattersMerged _ ->
                List.of(words.told("case.merged", "各项合并办理", "分出的各项重新合为一件，照这个编号答复。" + words.lastDay()));
            case CaseEvent.ReferredToBody _ ->
                List.of(words.told("case.referred", "已经移送", "您的申请已经移送负责的机关，由该机关另行编号办理，收到申请之日不变。"));
            default -> List.of();
        };
    }

    private static List<Told> toStaff(CaseEvent event, Words words) {
        return switch (event) {
            case CaseEvent.ApplicationReceived e -> List.of(words.arrived(words.office(), e));
            case CaseEvent.Assigned e -> List.of(words.staff(new To.Person(e.to()), "case.assigned", "分派给您办理"));
            case CaseEvent.HelpAsked e -> List.of(words.staff(new To.Person(e.to()), "case.help", "请您协办"));
            case CaseEvent.HelpGiven _ -> List.of(words.staff(WORKER, "case.helped", "同事交来了协办材料"));
            case CaseEvent.TakenOver e
            when e.from() != null -> List.of(words.staff(new To.Person(e.from()), "case.taken-over", "同事接手了这一件"));
            case CaseEvent.AssignmentReturned _ ->
                List.of(words.staff(words.office(), "case.returned", "经办人退回分派，请重新分派"));
            case CaseEvent.CorrectionReceived _ -> List.of(words.staff(WORKER, "case.corrected", "申请人已经补正，期限重新起算"));
            case CaseEvent.FeePaid _ -> List.of(words.staff(WORKER, "case.paid", "申请人已经缴费，期限重新起算"));
            case CaseEvent.AgencyConsulted e
            when e.agency() != null ->
                List.of(Told.of(
                        new To.Office(e.agency()),
                        "case.consulted",
                        words.body() + "来函征求意见",
                        words.body() + "来函征求意见，请签收并答复。"));
            case CaseEvent.ConsultationAnswered _ -> List.of(words.staff(WORKER, "case.answered", "征求意见的复函已经收到"));
            case CaseEvent.ExtensionProposed _ ->
                List.of(words.staff(words.office(), "case.to-extend", "经办人提请延期，等您决定"));
            case CaseEvent.ExtensionDenied _ -> List.of(words.staff(WORKER, "case.not-extended", "没有同意延期，请按原来的期限办理"));
            case CaseEvent.DeadlineExtended _ -> List.of(words.staff(WORKER, "case.extended", "已经同意延期"));
            case CaseEvent.DecisionProposed _, CaseEvent.ReviewPassed _ ->
                List.of(words.staff(new To.Reviewers(), "case.to-review", "等您审核或者签发"));
            case CaseEvent.SentBack _ -> List.of(words.staff(WORKER, "case.sent-back", "退回修改"));
            case CaseEvent.DecisionSigned _ -> List.of(words.staff(WORKER, "case.signed", "已经签发，请发出答复"));
            case CaseEvent.DeliveryFailed _ -> List.of(words.staff(WORKER, "case.undelivered", "答复没有送达，请重新送达"));
            case CaseEvent.Withdrawn _ -> List.of(words.staff(WORKER, "case.withdrawn", "申请人撤回申请"));
            case CaseEvent.RemedySought _ -> List.of(words.staff(words.office(), "case.remedy", "申请人申请复议或者提起诉讼"));
            default -> List.of();
        };
    }

    /** Number and body, in which every message is wrapped. */
    private record Words(CaseSummary row, String body) {

        To office() {
            return new To.Office(row.body());
        }

        Told told(String kind, String what, String text) {
            return Told.of(
                    APPLICANT,
                    kind,
                    "%s政府信息公开申请 %s：%s".formatted(body, row.number(), what),
                    "您向%s提出的政府信息公开申请（编号 %s）：%s".formatted(body, row.number(), text));
        }

        Told receipt(boolean unconfirmed) {
            boolean open = unconfirmed && row.channel().needsConfirmation();
            return told(
                    "case.receipt",
                    "已经收到",
                    "已经收到。" + (open ? "工作人员会与您联系确认，双方确认之日为收到申请之日（条例第三十一条），答复期限从那天的第二天起算。" : lastDay()));
        }

        /** The last day for the reply as it stands; nothing while it is not known. */
        String lastDay() {
            LocalDate due = row.due();
            return due == null ? "" : "答复期限是 " + Chinese.day(due) + "。";
        }

        Told staff(To to, String kind, String what) {
            String head = "%s %s：%s".formatted(body, row.number(), what);
            return Told.of(to, kind, head, head + "。" + lastDay());
        }

        Told arrived(To office, CaseEvent.ApplicationReceived e) {
            boolean confirm = e.channel().needsConfirmation() && e.confirmedOn() == null;
            return confirm
                    ? staff(
                                    office,
                                    "case.confirm",
                                    "新到申请（%s），请今天与申请人确认收到".formatted(e.channel().label()))
                            .urgently()
                    : staff(
                            office,
                            "case.arrived",
                            "新到申请（%s），请登记、分派".formatted(e.channel().label()));
        }
    }
}
