package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.Assign;
import cn.zhiqing.cases.CaseCommand.ConfirmReceipt;
import cn.zhiqing.cases.CaseCommand.MergeMatters;
import cn.zhiqing.cases.CaseCommand.ReferToBody;
import cn.zhiqing.cases.CaseCommand.Register;
import cn.zhiqing.cases.CaseCommand.ReturnAssignment;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.List;

/** Forms from arrival to assignment (接收、登记、分派、转办). */
final class ArrivalForms {

    static final List<ActForm> ALL = List.of(confirm(), register(), assign(), returned(), refer(), merge());

    private ArrivalForms() {}

    private static ActForm confirm() {
        return new ActForm(
                CaseAct.CONFIRM_RECEIPT,
                "条例第三十一条",
                "网上、电子邮件、传真和平常信函，以双方确认之日为收到申请之日。请先打电话或者回邮件与申请人确认。",
                _ -> List.of(date("on", "双方确认的日期", "平常信函应在收到当日确认")),
                s -> List.of(
                        "收到申请之日就是确认的日期，答复期限从这一天的第二天起算。",
                        "按今天确认，应在 " + s.inWorkingDays(20) + " 前答复；要补正的，应在 " + s.inWorkingDays(7) + " 前告知。"),
                (id, given) -> new ConfirmReceipt(id, given.date("on")));
    }

    private static ActForm register() {
        return new ActForm(
                CaseAct.REGISTER,
                "条例第二十九条",
                "登记前核对三项内容：申请人和身份证明、联系方式；要什么信息；以什么形式获取。",
                _ -> List.of(date("on", "登记日期", "")),
                s -> s.view().missing().isEmpty()
                        ? List.of("编号已经取得，登记不改变期限。", "内容不明确的，登记后在 7 个工作日内一次性告知补正。")
                        : List.of(
                                "编号已经取得，登记不改变期限。",
                                "这件缺 " + s.view().missing().size() + " 项法定内容，照样登记；缺的已经写进补正告知的草稿，请在 7 个工作日内一次性告知补正。"),
                (id, given) -> new Register(id, given.date("on")));
    }

    private static ActForm assign() {
        return new ActForm(
                CaseAct.ASSIGN,
                "",
                "交给一位经办人，期限照常计算。",
                s -> List.of(select("to", "经办人", "", s.colleagues()), date("on", "分派日期", "")),
                _ -> List.of("这件会出现在经办人的工作台上。"),
                (id, given) -> new Assign(id, given.date("on"), new StaffId(given.number("to"))));
    }

    private static ActForm returned() {
        return new ActForm(
                CaseAct.RETURN_ASSIGNMENT,
                "",
                "不该由您办的，写明原因退回公开办重新分派。期限不停。",
                _ -> List.of(text("reason", "退回的原因", "公开办凭这一句重新分派"), date("on", "退回日期", "")),
                _ -> List.of("这件回到未分派，期限照常计算。"),
                (id, given) -> new ReturnAssignment(id, given.date("on"), given.text("reason")));
    }

    private static ActForm refer() {
        return new ActForm(
                CaseAct.REFER,
                "条例第三十六条第（五）项",
                "申请人送错了地方、还没有开始答复的，可以转给负责的机关。已经开始办理的，请答复“不属于本机关负责公开”。",
                s -> List.of(
                        select("to", "转给哪个机关", "", s.bodies()),
                        text("reason", "为什么转", "写进两个机关的经过"),
                        date("on", "转办日期", "")),
                _ -> List.of("本机关这个编号注销，不再使用。", "对方收到一件新的申请，编号由对方取得，收到之日不变。"),
                (id, given) ->
                        new ReferToBody(id, given.date("on"), new BodyId(given.number("to")), given.text("reason")));
    }

    private static ActForm merge() {
        return new ActForm(
                CaseAct.MERGE,
                "国办函〔2020〕109号",
                "拆错了的，把分出的各项并回这一件。任何一项作出决定或者期限有了变化以后，就不能再合并。",
                _ -> List.of(text("reason", "为什么合并", "写进各件的经过"), date("on", "合并日期", "")),
                _ -> List.of("这件照拆分前的环节接着办，期限不变。", "分出的编号作废保留，不再使用。"),
                (id, given) -> new MergeMatters(id, given.date("on"), given.text("reason")));
    }
}
