package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.check;
import static cn.zhiqing.cases.web.Field.choice;
import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.number;
import static cn.zhiqing.cases.web.Field.radio;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.Abandon;
import cn.zhiqing.cases.CaseCommand.Archive;
import cn.zhiqing.cases.CaseCommand.DispatchReply;
import cn.zhiqing.cases.CaseCommand.RecordDeliveryFailure;
import cn.zhiqing.cases.CaseCommand.RecordRemedy;
import cn.zhiqing.cases.CaseCommand.RecordRemedyResult;
import cn.zhiqing.cases.CaseCommand.RecordService;
import cn.zhiqing.cases.CaseCommand.ReplyAnew;
import cn.zhiqing.cases.CaseCommand.Withdraw;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Forms from dispatch to archive (发出、送达、结束、救济、归档). */
final class ReplyForms {

    static final List<ActForm> ALL = List.of(
            dispatch(), service(), failure(), withdraw(), abandon(), remedy(), remedyResult(), anew(), archive());

    private ReplyForms() {}

    private static ActForm dispatch() {
        return new ActForm(
                CaseAct.DISPATCH,
                "国办公开办函〔2016〕235号",
                "发出的日期决定答复是否按期：邮寄以交邮之日、当面和委托以签收之日、网上以发送之日为准。",
                ReplyForms::dispatchFields,
                ReplyForms::willDispatch,
                (id, given) -> new DispatchReply(
                        id,
                        given.date("on"),
                        given.choice("way", DispatchWay.class),
                        given.textOrNull("tracking"),
                        given.text("lateReason")));
    }

    /** After the due date the reason why is asked for; a day before it may still be entered without one. */
    private static List<Field> dispatchFields(Scene scene) {
        var fields = new ArrayList<Field>();
        fields.add(radio(
                        "way",
                        "送达方式",
                        "邮寄只能通过邮政企业，不能用快递，不能让申请人付邮费；已选好申请人要求的方式",
                        Stream.of(DispatchWay.values())
                                .map(way -> choice(way, way.label()))
                                .toList())
                .holding(wanted(scene.view().applicant().way())));
        fields.add(line("tracking", "邮件号", "邮寄的必须填写，挂号信或者邮政特快专递的号码；其他方式不填").whenNeeded());
        fields.add(date("on", "发出日期", ""));
        var due = scene.due();
        if (due != null && scene.today().isAfter(due)) {
            String hint = "答复期限是 " + Dates.full(due) + "；发出日期晚于这一天的必须写明，例如“档案散存，逐件核查超出预计”。加密保存，记入经过。";
            fields.add(text("lateReason", "逾期原因", hint).whenNeeded());
        }
        return fields;
    }

    /** The way the applicant chose, as a way of sending; empty when none was. */
    private static String wanted(String way) {
        return Stream.of(DeliveryWay.values())
                .filter(one -> one.label().equals(way))
                .map(one -> switch (one) {
                    case IN_PERSON -> DispatchWay.IN_PERSON.name();
                    case POST -> DispatchWay.POST.name();
                    case EMAIL -> DispatchWay.EMAIL.name();
                    case ONLINE -> DispatchWay.ACCOUNT.name();
                    case NOT_GIVEN -> "";
                })
                .findFirst()
                .orElse("");
    }

    private static List<String> willDispatch(Scene scene) {
        var due = scene.due();
        String inTime = due == null
                ? "这份文书没有答复期限。"
                : scene.today().isAfter(due)
                        ? "期限是 " + Dates.full(due) + "，今天发出算作逾期答复，会记入经过。"
                        : "期限是 " + Dates.full(due) + "，今天发出为按期答复。";
        return List.of(inTime, "发出后不能收回；申请人会在查询页看到答复。");
    }

    private static ActForm service() {
        return new ActForm(
                CaseAct.RECORD_SERVICE,
                "行政复议法第二十条、行政诉讼法第四十六条",
                "登记申请人收到答复的日期，申请复议和起诉的期限从这一天起算。",
                _ -> List.of(date("on", "送达日期", "以签收日期为准")),
                s -> List.of("按今天送达，申请行政复议到 " + s.inDays(60) + "。"),
                (id, given) -> new RecordService(id, given.date("on")));
    }

    private static ActForm failure() {
        return new ActForm(
                CaseAct.DELIVERY_FAILURE,
                "国办公开办函〔2016〕235号",
                "答复被退回的，记下原因，核对地址后重新发出。",
                _ -> List.of(text("reason", "退件的原因", "照邮政的退件批条录入"), date("on", "退回的日期", "")),
                _ -> List.of(
                        "这件回到“待发出”；原来发出的日期仍保留在经过里，是否按期以它为准。", "接着办：核对地址、补录新的地址后再次交寄；或者当面、委托送达；都送不到的，打电话请申请人领取并记便签。"),
                (id, given) -> new RecordDeliveryFailure(id, given.date("on"), given.text("reason")));
    }

    private static ActForm withdraw() {
        return new ActForm(
                CaseAct.WITHDRAW,
                "申请人自愿",
                "申请人自愿撤回的，凭书面或者有记录的意思表示登记。机关不能要求申请人撤回。",
                _ -> List.of(text("statement", "申请人怎么说的", "照原话录入，写明方式"), date("on", "撤回日期", "")),
                _ -> List.of("这件结束，不再答复；年报计入三（六）3.其他。"),
                (id, given) -> new Withdraw(id, given.date("on"), given.text("statement")));
    }

    private static ActForm abandon() {
        return new ActForm(
                CaseAct.ABANDON,
                "条例第三十条、国办函〔2020〕109号",
                "申请人没有正当理由，逾期不补正或者逾期不缴费的，不再处理。",
                _ -> List.of(
                        check("checked", "已经核实申请人没有正当理由", "例如患病、不可抗力、告知书没有送到，都是正当理由"), date("on", "日期", "期满后的第一天起可以办")),
                s -> List.of(
                        "这件结束，取得文号，发给不再处理告知书。",
                        switch (s.view().summary().waiting()) {
                            case PAYMENT -> "年报计入三（六）2.逾期不缴费。";
                            default -> "年报计入三（六）1.逾期不补正。";
                        }),
                (id, given) -> new Abandon(id, given.date("on"), given.yes("checked")));
    }

    private static ActForm remedy() {
        return new ActForm(
                CaseAct.RECORD_REMEDY,
                "条例第五十一条",
                "收到复议机关或者人民法院的通知后登记。",
                _ -> List.of(
                        radio(
                                "track",
                                "走的是哪条路",
                                "年报表三按这一项计数",
                                Stream.of(RemedyTrack.values())
                                        .map(track -> choice(track, track.label()))
                                        .toList()),
                        date("on", "申请复议或者起诉的日期", "")),
                _ -> List.of("年报表三计入尚未审结，直到登记结果。"),
                (id, given) -> new RecordRemedy(id, given.date("on"), given.choice("track", RemedyTrack.class)));
    }

    private static ActForm remedyResult() {
        return new ActForm(
                CaseAct.REMEDY_RESULT,
                "条例第五十一条",
                "登记复议决定或者裁判的结果。",
                s -> List.of(
                        select("remedy", "哪一件复议、诉讼", "", s.openRemedies()),
                        radio(
                                "result",
                                "结果",
                                "撤回、终止、驳回等计入其他结果",
                                Stream.of(RemedyResult.values())
                                        .map(result -> choice(result, result.label()))
                                        .toList()),
                        date("on", "决定书或者裁判文书的日期", "")),
                _ -> List.of("年报表三从尚未审结移到这个结果。"),
                (id, given) -> new RecordRemedyResult(
                        id, given.date("on"), given.number("remedy"), given.choice("result", RemedyResult.class)));
    }

    private static ActForm anew() {
        return new ActForm(
                CaseAct.REPLY_ANEW,
                "条例第五十一条",
                "答复被复议机关或者人民法院纠正，责令重新答复的，在原件上重新办理。原来的答复和文号都留存。",
                s -> List.of(
                        select("remedy", "按哪一件的结果", "", s.correctedRemedies()),
                        number("days", "责令答复的期限", "照决定书或者裁判文书", 1, 365),
                        radio(
                                "unit",
                                "期限按什么计",
                                "",
                                List.of(
                                        new Choice("DAYS", "日", "自然日；最后一天是节假日的，顺延到节假日后的第一个工作日"),
                                        new Choice("WORKING_DAYS", "工作日", ""))),
                        date("on", "收到决定书或者裁判文书的日期", "期限从第二天起算")),
                _ -> List.of("这件回到办理中，重新拟稿、审签、取得新的文号；期限由决定书确定，不能延长。", "年报申请情况仍只计一次，按原来的答复；复议、诉讼计入结果纠正。"),
                (id, given) -> new ReplyAnew(
                        id,
                        given.date("on"),
                        given.number("remedy"),
                        given.number("days"),
                        given.text("unit").equals("WORKING_DAYS")));
    }

    private static ActForm archive() {
        return new ActForm(
                CaseAct.ARCHIVE,
                "条例第四十五条",
                "答复送达后，把申请、办理、答复的全部材料归档。",
                _ -> List.of(date("on", "归档日期", "")),
                _ -> List.of("归档后只能看，不能再办；复议、诉讼仍可登记。"),
                (id, given) -> new Archive(id, given.date("on")));
    }
}
