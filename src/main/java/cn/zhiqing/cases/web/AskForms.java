package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.choice;
import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.number;
import static cn.zhiqing.cases.web.Field.radio;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskView;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fields of the forms for corrections and suggestions, and the acts they make (更正和建议的表单). */
final class AskForms {

    private static final int MANY = 10_000;

    private AskForms() {}

    static List<Field> receive(AskKind kind, LocalDate today) {
        boolean own = kind == AskKind.RECORDS;
        var fields = new ArrayList<Field>();
        fields.add(text("what", own ? "要更正什么" : "建议公开什么", own ? "哪一份记录，哪里不准确，应当是什么" : "信息的名称、文号或者内容"));
        if (own) {
            fields.add(text("evidence", "申请人提供的证据", "材料的名称和份数"));
        } else {
            fields.add(number("applicants", "有几个人提出", "本机关发现多人申请同一信息的，填申请的人数", 1, MANY)
                    .holding("1"));
        }
        Field name = line("name", own ? "申请人" : "建议人", own ? "姓名或者名称" : "本机关自己发现的不填");
        fields.add(own ? name : name.optional());
        if (own) {
            fields.add(line("idNumber", "身份证明", "证件号码或者统一社会信用代码；只能要求更正与自身相关的记录"));
        }
        Field contact = line("contact", "联系方式", "电话或者电子邮箱，用来告知结果");
        fields.add(own ? contact : contact.optional());
        fields.add(select(
                "channel",
                "怎样提出的",
                "",
                Arrays.stream(Channel.values())
                        .map(channel -> choice(channel, channel.label()))
                        .toList()));
        fields.add(date("on", "收到日期", "").holding(today.toString()));
        return fields;
    }

    static AskCommand.Receive received(AskKind kind, Given given) {
        return new AskCommand.Receive(
                kind,
                given.date("on"),
                given.choice("channel", Channel.class),
                null,
                kind == AskKind.RECORDS ? 1 : given.number("applicants"),
                new AskCommand.Person(
                        Secret.of(given.text("name")),
                        Secret.of(given.text("idNumber")),
                        Secret.of(given.text("contact"))),
                Secret.of(given.text("what")),
                Secret.of(given.text("evidence")));
    }

    static List<Field> check(AskView ask, LocalDate today) {
        boolean own = ask.kind() == AskKind.RECORDS;
        return List.of(
                radio(
                        "holds",
                        "核查的结果",
                        "",
                        own
                                ? List.of(
                                        new Choice("yes", "属实", "记录确有不准确，应当更正"),
                                        new Choice("no", "不属实", "记录准确，或者证据不足以证明不准确"))
                                : List.of(
                                        new Choice("yes", "可以公开", "不属于第十四条至第十六条的情形，适合主动公开"),
                                        new Choice("no", "不宜公开", "依法不能公开，或者不需要广泛知晓"))),
                text("finding", "核查了什么", "查了哪些材料，依据什么"),
                date("on", "核查日期", "").holding(today.toString()));
    }

    static AskCommand.Check checked(Given given) {
        return new AskCommand.Check(given.date("on"), given.yes("holds"), given.text("finding"));
    }

    static List<Field> answer(AskView ask, List<Choice> bodies, LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(radio(
                "answer",
                "处理结果",
                "",
                Arrays.stream(AskAnswer.values())
                        .filter(answer -> answer.kind() == ask.kind())
                        .map(answer -> choice(answer, answer.label(), answer.hint()))
                        .toList()));
        if (ask.kind() == AskKind.RECORDS) {
            fields.add(
                    select("to", "有权更正的机关", "转送、告知向其提出时选；本市的机关转送后直接收到", bodies).whenNeeded());
            fields.add(line("elsewhere", "不在列表里的机关", "写机关的全称").optional());
        } else {
            fields.add(date("publishBy", "最迟哪一天公开", "纳入主动公开时填").whenNeeded());
        }
        fields.add(text("reason", "处理情况或者理由", "写进告知书，不要写身份证号、电话"));
        fields.add(date("on", "答复日期", "").holding(today.toString()));
        return fields;
    }

    static AskCommand.AnswerAsk answered(Given given) {
        String to = given.text("to");
        String until = given.text("publishBy");
        return new AskCommand.AnswerAsk(
                given.date("on"),
                given.choice("answer", AskAnswer.class),
                to.isEmpty() ? null : new BodyId(Long.parseLong(to)),
                given.text("elsewhere"),
                until.isEmpty() ? null : LocalDate.parse(until),
                given.text("reason"));
    }
}
