package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.choice;
import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.radio;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.RecordSecrecyAnswer;
import cn.zhiqing.cases.CaseCommand.ReferSecrecy;
import cn.zhiqing.cases.events.SecrecyFinding;
import java.util.Arrays;
import java.util.List;

/** Forms of the review beside passing and sending back (保密审查报请确定). */
final class ReviewForms {

    static final List<ActForm> ALL = List.of(refer(), answer());

    private static final String ARTICLE = "条例第十七条第三款";

    private ReviewForms() {}

    private static ActForm refer() {
        return new ActForm(
                CaseAct.REFER_SECRECY,
                ARTICLE,
                "不能确定可否公开的，报有关主管部门或者保密行政管理部门确定。",
                _ -> List.of(
                        line("to", "报请哪个部门", "主管部门或者保密行政管理部门的名称"),
                        text("question", "请确定什么", "写明是哪一部分、为什么不能确定；不写申请人是谁"),
                        date("on", "报请日期", "")),
                _ -> List.of("收到确定答复以前，保密审查不能通过。", "答复期限照常计算，不因报请停止；来不及的请提请延期。"),
                (id, given) -> new ReferSecrecy(id, given.date("on"), given.text("to"), given.text("question")));
    }

    private static ActForm answer() {
        return new ActForm(
                CaseAct.SECRECY_ANSWER,
                ARTICLE,
                "登记主管部门或者保密行政管理部门的确定答复。",
                _ -> List.of(
                        radio(
                                "finding",
                                "确定为",
                                "",
                                Arrays.stream(SecrecyFinding.values())
                                        .map(finding -> choice(finding, finding.label()))
                                        .toList()),
                        text("answer", "答复的要点", "文号、日期，以及哪一部分涉密"),
                        date("on", "收到答复的日期", "")),
                _ -> List.of("确定属于国家秘密的，本稿仍拟提供的不能通过保密审查，请退回修改。"),
                (id, given) -> new RecordSecrecyAnswer(
                        id, given.date("on"), given.choice("finding", SecrecyFinding.class), given.text("answer")));
    }
}
