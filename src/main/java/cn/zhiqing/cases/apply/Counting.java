package cn.zhiqing.cases.apply;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 这个日期是怎么算的, in sentences for the applicant (条例第三十条至第三十三条); nothing where no date is due. */
final class Counting {

    private Counting() {}

    static List<String> of(CaseView view, WorkingCalendar calendar) {
        CaseSummary summary = view.summary();
        LocalDate receipt = summary.receiptDate();
        LocalDate due = summary.due();
        if (receipt == null || due == null || !summary.stage().isOpen()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("收到申请之日是" + Dates.full(receipt) + "，期限从次日起算，20 个工作日（条例第三十三条）。");
        restarts(view, lines);
        for (CaseView.Consultation asked : view.consultations()) {
            LocalDate answered = asked.answeredOn();
            String until = answered == null ? "起" : "至" + Dates.brief(answered);
            lines.add(Dates.brief(asked.sentOn()) + until + "征求" + (asked.thirdParty() ? "第三方" : "有关机关")
                    + "意见，这段时间不计入（条例第三十三条第三款）。");
        }
        if (summary.extended()) {
            lines.add("经批准延长了答复期限（条例第三十三条第二款）。");
        }
        lines.add("周末和国家公布的放假日不算工作日，调休上班的周末算。这样算，最迟是" + Dates.full(due) + "。");
        if (calendar.isProvisional(due)) {
            lines.add(due.getYear() + "年的放假安排还没有公布，公布以后这个日期可能变动。");
        }
        return lines;
    }

    private static void restarts(CaseView view, List<String> lines) {
        CaseView.Correction correction = view.correction();
        if (correction != null && correction.correctedOn() != null) {
            lines.add(Dates.full(correction.correctedOn()) + "收到您的补正，期限从这一天起重新计算（条例第三十条）。");
        }
        CaseView.Fee fee = view.fee();
        if (fee != null && fee.paidOn() != null) {
            lines.add(Dates.full(fee.paidOn()) + "收到您的缴费，期限从这一天起重新计算。");
        }
    }
}
