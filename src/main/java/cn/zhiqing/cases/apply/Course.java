package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Step;
import cn.zhiqing.ui.StepState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 办理经过 in the applicant's words: what touches the applicant or the time limit; what is the office's own stays there. */
final class Course {

    private Course() {}

    static List<Step> of(List<TimelineEntry> history, CaseSummary summary) {
        List<Step> steps = new ArrayList<>();
        for (TimelineEntry entry : history) {
            if (entry.event() instanceof CaseEvent event) {
                steps.addAll(said(event));
            }
        }
        if (summary.stage().isOpen()) {
            steps.add(now(summary.stage()));
            String until = summary.due() == null ? "" : "最迟 " + Dates.brief(summary.due());
            steps.add(new Step(StepState.AHEAD, "书面答复您", until, "按您选择的方式送达。"));
        }
        return List.copyOf(steps);
    }

    private static List<Step> said(CaseEvent event) {
        LocalDate on = event.on();
        return switch (event) {
            case CaseEvent.ApplicationReceived it -> arrived(it);
            case CaseEvent.ReceiptConfirmed _ -> done(on, "与您确认收到", "答复期限从次日起算，20 个工作日。");
            case CaseEvent.ApplicationSplit it ->
                done(on, "分成 " + it.units().size() + " 件办理", "您的申请有几项内容，每一项分别编号、分别答复。");
            case CaseEvent.MatterSeparated _ -> done(on, "从原申请中分出", "这一项单独编号、单独答复，收到日期不变。");
            case CaseEvent.MattersMerged _ -> done(on, "各项合并办理", "期限仍从收到申请之日起算。");
            case CaseEvent.MatterMerged _ -> done(on, "并回原申请", "在原申请中一起答复。");
            case CaseEvent.CorrectionRequested it ->
                done(on, "请您补正", "请在收到告知书后 " + it.limitWorkingDays() + " 个工作日内补正。");
            case CaseEvent.CorrectionReceived _ -> done(on, "收到您的补正", "答复期限从这一天起重新计算。");
            case CaseEvent.ThirdPartyConsulted _ -> done(on, "征求第三方意见", "申请的信息涉及第三方。征求意见的时间不计入期限。");
            case CaseEvent.AgencyConsulted _ -> done(on, "征求有关机关意见", "征求意见的时间不计入期限。");
            case CaseEvent.ConsultationAnswered _ -> done(on, "收到征求的意见", "期限从这一天以后接着算。");
            case CaseEvent.DeadlineExtended it -> done(on, "延长答复期限", "延长 " + it.workingDays() + " 个工作日。");
            case CaseEvent.DeadlineRecomputed it ->
                done(on, "答复期限随放假安排调整", it.newDue() == null ? "" : "调整后最迟 " + Dates.full(it.newDue()) + "。");
            case CaseEvent.ReasonsAsked _ -> done(on, "请您说明理由", "");
            case CaseEvent.ReasonsGiven _ -> done(on, "收到您的说明", "");
            case CaseEvent.ReplyDelayed it -> done(on, "延迟答复", "最迟 " + Dates.full(it.until()) + " 答复您。");
            case CaseEvent.FeeNoticeSent it -> done(on, "通知您缴费", "信息处理费 " + it.amount() + " 元。");
            case CaseEvent.FeePaid _ -> done(on, "收到您的缴费", "答复期限从这一天起重新计算。");
            default -> end(event);
        };
    }

    private static List<Step> end(CaseEvent event) {
        LocalDate on = event.on();
        return switch (event) {
            case CaseEvent.ReplyDispatched it -> done(on, "答复已经发出", it.way().label() + "。");
            case CaseEvent.ReplyServed _ -> done(on, "答复已经送达", "");
            case CaseEvent.DeliveryFailed _ -> done(on, "答复没有送到", "我们会再次发出，请留意联系方式。");
            case CaseEvent.Withdrawn _ -> done(on, "您撤回了申请", "");
            case CaseEvent.Abandoned it -> done(on, "不再处理", it.kind().label() + "。");
            case CaseEvent.RemedySought it -> done(on, it.track().label(), "");
            case CaseEvent.CorrectedReplyOrdered it -> done(on, "重新答复", "最迟 " + Dates.full(it.due()) + " 答复您。");
            case CaseEvent.RemedyDecided it -> done(on, "复议、诉讼结果", it.result().label() + "。");
            default -> List.of();
        };
    }

    /** Where a confirmation makes the receipt, it is a step of its own: the period begins there (条例第三十一条). */
    private static List<Step> arrived(CaseEvent.ApplicationReceived it) {
        LocalDate confirmed = it.confirmedOn();
        if (confirmed == null || confirmed.equals(it.on())) {
            return done(it.on(), "收到您的申请", arrival(it));
        }
        var steps = new ArrayList<>(done(it.on(), "您的申请送到", "收到日期以与您确认之日为准。"));
        steps.addAll(done(confirmed, "与您确认收到", "答复期限从次日起算，20 个工作日。"));
        return steps;
    }

    private static String arrival(CaseEvent.ApplicationReceived it) {
        if (it.referredFrom() != null) {
            return "由其他机关移送，收到日期不变。";
        }
        if (it.channel() == Channel.ONLINE && it.confirmedOn() != null) {
            return "系统已经自动确认收到，答复期限从次日起算，20 个工作日。";
        }
        if (!it.channel().needsConfirmation() || it.confirmedOn() != null) {
            return "答复期限从次日起算，20 个工作日。";
        }
        return "收到日期以与您确认之日为准。";
    }

    private static Step now(CaseStage stage) {
        return switch (stage) {
            case ARRIVED -> now("正在与您确认收到", "请留意电话。");
            case AWAITING_CORRECTION -> now("等您补正", "");
            case AWAITING_PAYMENT -> now("等您缴费", "");
            case IN_REVIEW -> now("正在审查答复", "答复要经过保密审查、合法性审查和负责人审签。");
            case SIGNED -> now("正在发出答复", "");
            default -> now("正在查找、审查信息", "");
        };
    }

    private static Step now(String title, String text) {
        return new Step(StepState.NOW, title, "现在", text);
    }

    private static List<Step> done(LocalDate on, String title, String text) {
        return List.of(new Step(StepState.DONE, title, Dates.brief(on), text));
    }
}
