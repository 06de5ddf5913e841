package cn.zhiqing.cases;

import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseClock;
import cn.zhiqing.cases.domain.Day;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 办理进度的话: what an applicant is told, in plain words, with the next day that matters. */
record TrackedWords(String status, @Nullable LocalDate nextDate, String nextWhat) {

    static TrackedWords of(Case file, CaseSummary summary, Day day) {
        ClockReading reading = CaseClock.read(file, day.today(), day.calendar());
        return switch (summary.stage()) {
            case ARRIVED -> new TrackedWords("我们已经收到您的申请，正在与您确认。请留意电话。", null, "");
            case RECEIVED -> replying("我们已经收到您的申请，等待登记。", summary);
            case REGISTERED -> replying("您的申请已经登记，正在安排办理。", summary);
            case UNDER_REVIEW -> working(summary);
            case IN_REVIEW -> replying("正在审查答复。", summary);
            case SIGNED -> replying("答复已经签发，正在发出。", summary);
            case AWAITING_CORRECTION ->
                new TrackedWords("您的申请需要补正，请按下面列出的事项补充。补正之前，答复期限停止计算。", summary.waitUntil(), "请在这一天之前补正");
            case AWAITING_PAYMENT -> new TrackedWords("请按收费通知缴纳信息处理费。缴费之前，答复期限停止计算。", summary.waitUntil(), "请在这一天之前缴费");
            case DISPATCHED, SERVED, ARCHIVED ->
                new TrackedWords(
                        ended(file, summary), reading == null ? null : reading.reconsiderBy(), "如果不服，可以在这一天之前申请行政复议");
            case CLOSED -> new TrackedWords("本件已经结束：" + label(summary) + "。", null, "");
            case SPLIT -> new TrackedWords("您的申请有几项内容，已经分成几件分别编号、分别答复。收到申请之日不变。", null, "");
            case MERGED -> new TrackedWords("这一项已经并回原申请一起办理。", null, "");
            case REFERRED -> new TrackedWords("您的申请已经移送有权机关办理。", null, "");
        };
    }

    private static TrackedWords working(CaseSummary summary) {
        return summary.waiting() == CaseSummary.Wait.CONSULTATION
                ? new TrackedWords("正在征求有关方面的意见，这段时间不计入答复期限。", summary.due(), "对方如果到期不答复，我们应在这一天之前答复您")
                : replying(summary.extended() ? "正在办理，答复期限已经延长。" : "正在办理。", summary);
    }

    private static TrackedWords replying(String status, CaseSummary summary) {
        return new TrackedWords(status, summary.due(), "我们应在这一天之前答复您");
    }

    private static String ended(Case file, CaseSummary summary) {
        if (file.dispatch() == null) {
            return "本件已经办结。";
        }
        return summary.stage() == CaseStage.DISPATCHED ? "答复已经发出。" : "答复已经送达。";
    }

    private static String label(CaseSummary summary) {
        return summary.reply() == null ? "" : summary.reply().label();
    }
}
