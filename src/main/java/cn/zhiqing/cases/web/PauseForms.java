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
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseCommand.ConsultAgency;
import cn.zhiqing.cases.CaseCommand.ConsultThirdParty;
import cn.zhiqing.cases.CaseCommand.ReceiveCorrection;
import cn.zhiqing.cases.CaseCommand.RecordConsultationAnswer;
import cn.zhiqing.cases.CaseCommand.RecordConsultationDelivered;
import cn.zhiqing.cases.CaseCommand.RecordCorrectionNoticeReceived;
import cn.zhiqing.cases.CaseCommand.RequestCorrection;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import java.util.ArrayList;
import java.util.List;

/** Forms that stop the clock and let it run again (补正、征求意见). */
final class PauseForms {

    static final List<ActForm> ALL = List.of(
            requestCorrection(),
            noticeReceived(),
            receiveCorrection(),
            consultThirdParty(),
            consultAgency(),
            delivered(),
            answered());

    private static final String JOINT = "JOINT";

    private PauseForms() {}

    private static ActForm requestCorrection() {
        return new ActForm(
                CaseAct.REQUEST_CORRECTION,
                "条例第三十条",
                "申请内容不明确的，应当一次性告知要补正的全部事项，并给予指导和合理的期限。只能告知一次。",
                s -> List.of(
                        text("items", "要补正的事项", "一次写全，写明怎样补，例如“请写明文件的名称、文号或者年份”")
                                .holding(missing(s)),
                        number("limit", "补正期限（工作日）", "从申请人收到告知书起算，5 到 15 个工作日", 5, 15)
                                .holding("10"),
                        date("on", "告知书发出日期", "应在收到申请之日起 7 个工作日内")),
                s -> List.of(
                        "答复期限停止，等申请人补正；收到补正之日起重新计算 20 个工作日。",
                        "申请人无正当理由逾期不补正的，视为放弃申请，可以不再处理。",
                        s.view().reading() == null || s.view().reading().correctionNoticeDue() == null
                                ? "补正应在收到申请之日起 7 个工作日内告知。"
                                : "告知的最后一天是 " + Dates.full(s.view().reading().correctionNoticeDue()) + "。"),
                (id, given) -> new RequestCorrection(id, given.date("on"), given.number("limit"), given.text("items")));
    }

    /** What of article 29 is missing is proposed, numbered; the clerk adds what is unclear. */
    private static String missing(Scene scene) {
        var lines = new ArrayList<String>();
        for (String item : scene.view().missing()) {
            lines.add((lines.size() + 1) + ". " + item);
        }
        return String.join("\n", lines);
    }

    private static ActForm noticeReceived() {
        return new ActForm(
                CaseAct.CORRECTION_NOTICE_RECEIVED,
                "条例第三十条",
                "登记申请人收到补正告知书的日期，补正期限从这一天起算。",
                _ -> List.of(date("on", "申请人收到的日期", "以签收或者网上送达为准；没有留下联系方式的，以在受理点、网站公告告知的日期为准")),
                _ -> List.of("补正期限的最后一天由系统按工作日算出，显示在这件的页面上。"),
                (id, given) -> new RecordCorrectionNoticeReceived(id, given.date("on")));
    }

    private static ActForm receiveCorrection() {
        return new ActForm(
                CaseAct.RECEIVE_CORRECTION,
                "条例第三十条",
                "登记申请人补正的内容。",
                SupplementFields::of,
                s -> List.of("答复期限从收到补正之日起重新计算 20 个工作日；按今天收到，应在 " + s.inWorkingDays(20) + " 前答复。"),
                (id, given) -> new ReceiveCorrection(
                        id, given.date("on"), given.text("content"), SupplementFields.read(given)));
    }

    private static ActForm consultThirdParty() {
        return new ActForm(
                CaseAct.CONSULT_THIRD_PARTY,
                "条例第三十二条、第三十三条第三款",
                "公开会损害第三方合法权益的，书面征求意见。第三方应在收到之日起 15 个工作日内提出；不答复不等于同意，由本机关依法决定。",
                _ -> List.of(
                        line("party", "第三方的姓名或者名称", "加密保存，只有看得到这件的人能看到"),
                        text("question", "征求什么意见", "写明涉及的信息，不写申请人是谁"),
                        date("on", "征询书发出日期", "")),
                _ -> List.of("从发出的第二天起停止计算期限，到收到意见或者征询期满为止。", "可以给申请人打印一份征求意见情况告知书。"),
                (id, given) ->
                        new ConsultThirdParty(id, given.date("on"), given.text("party"), given.text("question")));
    }

    private static ActForm consultAgency() {
        return new ActForm(
                CaseAct.CONSULT_AGENCY,
                "条例第三十四条、第三十三条第三款",
                "信息由几个机关共同制作的，牵头机关可以征求共同制作机关的意见；其他需要征求意见的机关也在这里发函。",
                s -> List.of(
                        radio(
                                "relation",
                                "对方是什么机关",
                                "",
                                choices(
                                        new Choice(JOINT, "共同制作这条信息的机关", "15 个工作日不答复，视为同意公开（第三十四条）"),
                                        new Choice("OTHER", "其他机关", "不答复的，由本机关决定（第三十三条第三款）"))),
                        select("agency", "本市机关", "不在列表里的不选，在下一项写名称", s.bodies()).optional(),
                        line("party", "机关名称", "选了本市机关的，可以不写").optional(),
                        text("question", "征求什么意见", "写明要对方答复什么，不写申请人是谁"),
                        text("information", "所涉的信息", "写文件的名称、文号；对方只看得到这里写的，看不到申请书和申请人。不要照抄申请人的话")
                                .optional(),
                        date("answerBy", "请对方在哪一天前答复", "共同制作机关依法有 15 个工作日，不填").optional(),
                        date("on", "征求意见函发出日期", "")),
                _ -> List.of("从发出的第二天起停止计算期限，到收到复函或者期满为止。", "选了本市机关的，对方在自己的“来函征求意见”里看到这份函，在那里签收、答复，答复直接记入这件。"),
                PauseForms::askAgency);
    }

    /** A body of the city is named by its own name, unless another is written. */
    private static CaseCommand askAgency(CaseId id, Given given) {
        return new ConsultAgency(
                id,
                given.date("on"),
                given.text("relation").equals(JOINT),
                given.text("agency").isEmpty() ? null : new BodyId(given.number("agency")),
                given.text("party").isEmpty() ? given.label("agency") : given.text("party"),
                given.text("question"),
                given.text("information"),
                given.text("answerBy").isEmpty() ? null : given.date("answerBy"));
    }

    private static ActForm delivered() {
        return new ActForm(
                CaseAct.CONSULTATION_DELIVERED,
                "条例第三十二条、第三十四条",
                "登记对方收到征求意见函的日期，15 个工作日从这一天起算。",
                s -> List.of(
                        select("consultation", "哪一份征求意见函", "", s.undeliveredConsultations()),
                        date("on", "对方收到的日期", "")),
                s -> List.of("按今天收到，对方应在 " + s.inWorkingDays(15) + " 前答复；过期没有答复，期限自动接着算。"),
                (id, given) -> new RecordConsultationDelivered(id, given.date("on"), given.number("consultation")));
    }

    private static ActForm answered() {
        return new ActForm(
                CaseAct.CONSULTATION_ANSWER,
                "条例第三十二条、第三十四条",
                "登记对方的意见。",
                s -> List.of(
                        select("consultation", "哪一份征求意见函", "", s.openConsultations()),
                        radio(
                                "opinion",
                                "对方的意见",
                                "",
                                List.of(
                                        choice(Opinion.AGREES, Opinion.AGREES.label()),
                                        choice(Opinion.AGREES_IN_PART, Opinion.AGREES_IN_PART.label()),
                                        choice(
                                                Opinion.OBJECTS,
                                                Opinion.OBJECTS.label(),
                                                "理由成立的，不予公开；公共利益重大的，可以公开并告知第三方"))),
                        text("answer", "复函的要点", "尤其是不同意的部分和理由"),
                        date("on", "收到复函的日期", "收到当日不计入期限")),
                _ -> List.of("期限从收到复函的第二天起接着算；还有别的函没有答复的，等到最后一份。"),
                (id, given) -> new RecordConsultationAnswer(
                        id,
                        given.date("on"),
                        given.number("consultation"),
                        given.choice("opinion", Opinion.class),
                        given.text("answer")));
    }
}
