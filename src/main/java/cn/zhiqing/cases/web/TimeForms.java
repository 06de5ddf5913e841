package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.choice;
import static cn.zhiqing.cases.web.Field.choices;
import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.number;
import static cn.zhiqing.cases.web.Field.radio;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.ApproveExtension;
import cn.zhiqing.cases.CaseCommand.AskReasons;
import cn.zhiqing.cases.CaseCommand.DelayReply;
import cn.zhiqing.cases.CaseCommand.DenyExtension;
import cn.zhiqing.cases.CaseCommand.IssueFeeNotice;
import cn.zhiqing.cases.CaseCommand.ProposeExtension;
import cn.zhiqing.cases.CaseCommand.RecordFeeNoticeReceived;
import cn.zhiqing.cases.CaseCommand.RecordPayment;
import cn.zhiqing.cases.CaseCommand.RecordReasons;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import java.util.List;

/** Forms that move the due date or ask something of the applicant (延期、说明理由、延迟答复、收费). */
final class TimeForms {

    static final List<ActForm> ALL = List.of(
            proposeExtension(),
            approveExtension(),
            denyExtension(),
            askReasons(),
            recordReasons(),
            delay(),
            feeNotice(),
            feeNoticeReceived(),
            payment());

    private static final int MANY = 1_000_000;

    private TimeForms() {}

    private static ActForm proposeExtension() {
        return new ActForm(
                CaseAct.PROPOSE_EXTENSION,
                "条例第三十三条第二款",
                "20 个工作日内不能答复的，经公开办负责人同意可以延长一次，并在期限届满前告知申请人。",
                _ -> List.of(
                        number("days", "延长几个工作日", "1 到 20", 1, 20),
                        text("reason", "延期的理由", "写进延期答复告知书"),
                        date("on", "提请日期", "")),
                s -> s.due() == null
                        ? List.of("公开办负责人同意并告知申请人后，期限才改变。")
                        : List.of(
                                "公开办负责人同意并告知申请人后，期限才改变；同意和告知不能晚于 " + Dates.full(s.due()) + "。",
                                "延满 20 个工作日，期限到 " + s.dueMovedBy(20) + "。"),
                (id, given) -> new ProposeExtension(id, given.date("on"), given.number("days"), given.text("reason")));
    }

    private static ActForm approveExtension() {
        return new ActForm(
                CaseAct.APPROVE_EXTENSION,
                "条例第三十三条第二款",
                "由公开办负责人同意。延期答复告知书当天发给申请人。",
                _ -> List.of(date("on", "同意并告知的日期", "不能晚于现在的期限")),
                s -> {
                    var asked = s.view().extensionProposed();
                    return asked == null || s.due() == null
                            ? List.of("同意后答复期限顺延，告知书当天发出。")
                            : List.of(
                                    "提请延长 %d 个工作日，理由：%s".formatted(asked.workingDays(), asked.reason()),
                                    "答复期限由 %s 改为 %s。".formatted(Dates.full(s.due()), s.dueMovedBy(asked.workingDays())),
                                    "延期只有一次。");
                },
                (id, given) -> new ApproveExtension(id, given.date("on")));
    }

    private static ActForm denyExtension() {
        return new ActForm(
                CaseAct.DENY_EXTENSION,
                "条例第三十三条第二款",
                "不同意延期的，写明理由，经办人按原来的期限答复。",
                _ -> List.of(text("reason", "不同意的理由", ""), date("on", "日期", "")),
                _ -> List.of("期限不变。"),
                (id, given) -> new DenyExtension(id, given.date("on"), given.text("reason")));
    }

    private static ActForm askReasons() {
        return new ActForm(
                CaseAct.ASK_REASONS,
                "条例第三十五条",
                "申请的数量、频次明显超过合理范围的，可以要求申请人说明理由。",
                _ -> List.of(text("facts", "数量、频次的事实", "写进告知书，例如“2026年以来共提出 63 件”"), date("on", "告知日期", "")),
                _ -> List.of("要求说明理由不停止计算期限。"),
                (id, given) -> new AskReasons(id, given.date("on"), given.text("facts")));
    }

    private static ActForm recordReasons() {
        return new ActForm(
                CaseAct.RECORD_REASONS,
                "条例第三十五条",
                "登记申请人说明的理由和本机关的判断。",
                _ -> List.of(
                        text("reasons", "申请人说明的理由", ""),
                        radio(
                                "reasonable",
                                "理由是否合理",
                                "",
                                choices(
                                        new Choice("yes", "合理", "可以确定延迟答复的合理期限，并告知申请人"),
                                        new Choice("no", "不合理", "可以答复“无正当理由大量反复申请”，不予处理"))),
                        date("on", "收到日期", "")),
                _ -> List.of("期限不变。"),
                (id, given) -> new RecordReasons(id, given.date("on"), given.yes("reasonable"), given.text("reasons")));
    }

    private static ActForm delay() {
        return new ActForm(
                CaseAct.DELAY_REPLY,
                "条例第三十五条",
                "理由合理但不能在期限内答复的，确定延迟答复的合理期限并告知申请人。由公开办负责人决定。",
                _ -> List.of(
                        date("until", "延迟到哪一天", "不是工作日的，顺延到下一个工作日"),
                        text("reason", "延迟的理由", "写进延迟答复告知书"),
                        date("on", "告知日期", "")),
                s -> s.due() == null
                        ? List.of("答复期限改为延迟到的那一天。")
                        : List.of("答复期限由 " + Dates.full(s.due()) + " 改为延迟到的那一天。"),
                (id, given) -> new DelayReply(id, given.date("on"), given.date("until"), given.text("reason")));
    }

    private static ActForm feeNotice() {
        return new ActForm(
                CaseAct.ISSUE_FEE_NOTICE,
                "条例第四十二条、国办函〔2020〕109号",
                "申请的数量、频次明显超过合理范围的，可以收取信息处理费。一件申请只能选一种计收方式；金额由系统按标准算出，不能改。",
                _ -> List.of(
                        radio(
                                "basis",
                                "计收方式",
                                "",
                                choices(
                                        choice(FeeBasis.ITEMS, FeeBasis.ITEMS.label(), "同一申请人一个自然月内累计，10 件以内不收"),
                                        choice(FeeBasis.PAGES, FeeBasis.PAGES.label(), "每件申请 30 页以内不收"))),
                        number("quantity", "这件的件数或者页数", "", 1, MANY),
                        number("before", "本月此前累计的件数", "按量计收的填 0", 0, MANY).holding("0"),
                        date("on", "收费通知发出日期", "应在答复期限内")),
                _ -> List.of(
                        "期限停止，等申请人缴费；缴费之日起重新计算 20 个工作日。",
                        "按件：11—30 件每件 100 元，31 件起每 10 件一档、每件加 100 元。按量：31—100 页每页 10 元，101—200 页每页 20 元，201 页起每页 40 元。"),
                (id, given) -> new IssueFeeNotice(
                        id,
                        given.date("on"),
                        given.choice("basis", FeeBasis.class),
                        given.number("quantity"),
                        given.number("before")));
    }

    private static ActForm feeNoticeReceived() {
        return new ActForm(
                CaseAct.FEE_NOTICE_RECEIVED,
                "国办函〔2020〕109号",
                "登记申请人收到收费通知的日期，20 个工作日的缴费期限从这一天起算。",
                _ -> List.of(date("on", "申请人收到的日期", "")),
                s -> List.of("按今天收到，应在 " + s.inWorkingDays(20) + " 前缴费。"),
                (id, given) -> new RecordFeeNoticeReceived(id, given.date("on")));
    }

    private static ActForm payment() {
        return new ActForm(
                CaseAct.RECORD_PAYMENT,
                "国办函〔2020〕109号",
                "登记缴费。票据由财政票据系统开具，这里记票据号。",
                _ -> List.of(
                        select(
                                "way",
                                "缴费方式",
                                "",
                                java.util.stream.Stream.of(PaymentWay.values())
                                        .filter(way -> way != PaymentWay.NOT_RECORDED)
                                        .map(way -> choice(way, way.label()))
                                        .toList()),
                        line("receipt", "票据号", ""),
                        date("on", "缴费完成的日期", "")),
                s -> List.of("答复期限从缴费之日起重新计算 20 个工作日；按今天缴费，应在 " + s.inWorkingDays(20) + " 前答复。"),
                (id, given) -> new RecordPayment(
                        id, given.date("on"), given.text("receipt"), given.choice("way", PaymentWay.NOT_RECORDED)));
    }
}
