package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Body;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 文书要您做什么: what a letter asks of its addressee, by when, and what happens otherwise; empty where it asks nothing. */
final class LetterAdvice {

    private final CaseView view;
    private final Body body;
    private final WorkingCalendar calendar;

    LetterAdvice(CaseView view, Body body, WorkingCalendar calendar) {
        this.view = view;
        this.body = body;
        this.calendar = calendar;
    }

    String of(CaseLetter letter) {
        return switch (letter.kind()) {
            case CORRECTION -> correction();
            case FEE -> fee();
            case REASONS -> "请在收到后 10 个工作日内书面说明理由，寄到或者交到" + where() + "。理由不合理的，本机关不予处理（条例第三十五条）。";
            case EXTENSION -> "延长了答复期限，不用您做什么。";
            case DELAY -> "推迟了答复的日期，不用您做什么。";
            case PAUSE -> "征求意见所用的时间不计入答复期限，不用您做什么。";
            default -> "";
        };
    }

    /** 条例第三十条. */
    private String correction() {
        CaseView.Correction asked = view.correction();
        if (asked == null) {
            return "";
        }
        if (asked.correctedOn() != null) {
            return Dates.full(asked.correctedOn()) + "收到了您的补正。";
        }
        return view.summary().stage() == CaseStage.AWAITING_CORRECTION
                ? "请" + by(asked.limitWorkingDays(), "补正") + "。可以在这一页填写，也可以寄到或者交到" + where()
                        + "；不清楚怎么补的，可以来电询问。没有正当理由逾期不补正的，视为放弃申请，本机关不再处理（条例第三十条）。"
                : "";
    }

    /** 国办函〔2020〕109号. */
    private String fee() {
        CaseView.Fee fee = view.fee();
        if (fee == null) {
            return "";
        }
        if (fee.paidOn() != null) {
            return Dates.full(fee.paidOn()) + "收到了您缴纳的 " + fee.amount() + " 元。";
        }
        return view.summary().stage() == CaseStage.AWAITING_PAYMENT
                ? "信息处理费 " + fee.amount() + " 元，请" + by(20, "缴纳") + "。缴费办法：持通知书到" + where()
                        + "办理，缴费后开给财政票据。逾期不缴费的，视为放弃申请，本机关不再处理（国办函〔2020〕109号）。缴费以后，答复期限重新计算。"
                : "";
    }

    /** By its last day where that is known; before the receipt of the letter is on record, by the number of days from it. */
    private String by(int days, String what) {
        LocalDate last = view.summary().waitUntil();
        return last == null
                ? "在收到后 %d 个工作日内%s".formatted(days, what)
                : "在 %s%s以前%s（从收到之日起 %d 个工作日）".formatted(Dates.full(last), provisional(last), what, days);
    }

    private String provisional(@Nullable LocalDate day) {
        return day != null && calendar.isProvisional(day) ? "（暂定）" : "";
    }

    private String where() {
        Body.Office office = body.office();
        String address = office.address().isBlank() ? "" : "，地址 " + office.address();
        String phone = office.phone().isBlank() ? "" : "，电话 " + office.phone();
        String known = (address + phone).isEmpty() ? "" : "（" + (address + phone).substring(1) + "）";
        return body.name() + known;
    }
}
