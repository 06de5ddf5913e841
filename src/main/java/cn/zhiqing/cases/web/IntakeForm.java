package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.check;
import static cn.zhiqing.cases.web.Field.choice;
import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.radio;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.web.IntakePage.Group;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The questions of 登记来件, and the application they make (条例第二十九条、第三十一条). No purpose is asked. */
final class IntakeForm {

    private static final int ITEMS = 3;

    private IntakeForm() {}

    static List<Group> groups(LocalDate today) {
        return List.of(arrival(today), applicant(), asked(), wanted());
    }

    static List<Field> fields(LocalDate today) {
        return groups(today).stream().flatMap(group -> group.fields().stream()).toList();
    }

    private static Group arrival(LocalDate today) {
        return new Group(
                "怎样收到的",
                "当面和邮寄是基本渠道，任何时候都要收；缺内容的先登记，再告知补正。",
                List.of(
                        radio("channel", "渠道", "", channels()),
                        date("on", "收到的日期", "邮寄以本机关签收为准，收发室签收也算").holding(today.toString()),
                        date("confirmedOn", "与申请人确认的日期", "电子邮件、传真、平常信函要确认，确认之日起算期限；还没有确认的不填")
                                .optional()));
    }

    private static List<cn.zhiqing.ui.Choice> channels() {
        return Stream.of(
                        choice(Channel.IN_PERSON, Channel.IN_PERSON.label(), "提交当天就是收到申请之日"),
                        choice(Channel.MAIL_SIGNED, Channel.MAIL_SIGNED.label(), "签收当天就是收到申请之日"),
                        choice(Channel.MAIL_PLAIN, Channel.MAIL_PLAIN.label(), "收到当天打电话确认，确认之日起算"),
                        choice(Channel.EMAIL, Channel.EMAIL.label(), "双方确认之日起算"),
                        choice(Channel.FAX, Channel.FAX.label(), "双方确认之日起算"),
                        choice(Channel.ORAL, Channel.ORAL.label(), "书写确有困难的，由您代填，申请人签字当天起算"))
                .toList();
    }

    private static Group applicant() {
        return new Group(
                "谁申请",
                "姓名、证件和联系方式加密保存，页面上只显示一部分。",
                List.of(
                        radio(
                                "kind",
                                "申请人类别",
                                "年报按这一项分列；律师代理的，按被代理人选",
                                Stream.of(ApplicantKind.values())
                                        .map(kind -> choice(kind, kind.label()))
                                        .toList()),
                        line("name", "姓名或者名称", ""),
                        select("idType", "证件种类", "", idTypes()),
                        line("idNumber", "证件号码", "申请书没有写的可以不填，登记后告知补正").optional(),
                        line("contact", "联系人", "法人和其他组织填写").optional(),
                        line("phone", "电话", "").optional(),
                        line("email", "电子邮箱", "").optional(),
                        line("address", "通信地址", "").optional(),
                        line("agentName", "代理人姓名", "没有代理人的不填").optional(),
                        line("agentId", "代理人证件号码", "").optional(),
                        line("agentPhone", "代理人电话", "").optional(),
                        check("needsHelp", "申请人阅读或者视听有困难，需要帮助（条例第四十三条）", "").optional()));
    }

    private static List<cn.zhiqing.ui.Choice> idTypes() {
        return Stream.of(IdType.values())
                .map(type -> choice(type, type.label()))
                .toList();
    }

    private static Group asked() {
        return new Group(
                "要什么信息",
                "照申请书的原话录入，不问用途。一件申请要几样的，分行写。",
                List.of(
                        text("subject1", "第一项：名称或者内容", "文件名称、事项，或者便于查询的特征"),
                        line("documentNo1", "第一项：文号", "").optional(),
                        text("subject2", "第二项：名称或者内容", "").optional(),
                        line("documentNo2", "第二项：文号", "").optional(),
                        text("subject3", "第三项：名称或者内容", "").optional(),
                        line("documentNo3", "第三项：文号", "").optional(),
                        select("topic", "主题", "便于查找和统计", Topics.ALL).optional()));
    }

    private static Group wanted() {
        return new Group(
                "以什么形式、怎样取得",
                "",
                List.of(
                        radio(
                                "form",
                                "信息的形式",
                                "",
                                Stream.of(DeliveryForm.values())
                                        .map(form -> choice(form, form.label()))
                                        .toList()),
                        radio(
                                "way",
                                "取得的方式",
                                "",
                                Stream.of(DeliveryWay.values())
                                        .map(way -> choice(way, way.label()))
                                        .toList())));
    }

    /** Mistakes that one field alone cannot show. */
    static FormErrors together(Given given, FormErrors errors) {
        if (errors.any()) {
            return errors;
        }
        boolean confirmed = given.textOrNull("confirmedOn") != null;
        var channel = given.choice("channel", Channel.class);
        FormErrors all = errors.when(
                        confirmed && !channel.needsConfirmation(),
                        "confirmedOn",
                        "%s不需要确认，请把确认的日期清空".formatted(channel.label()))
                .when(
                        given.text("agentName").isEmpty()
                                && !(given.text("agentId") + given.text("agentPhone")).isEmpty(),
                        "agentName",
                        "填了代理人的证件或者电话，请把代理人姓名也填上");
        for (int item = 2; item <= ITEMS; item++) {
            boolean lost = given.text("subject" + item).isEmpty()
                    && !given.text("documentNo" + item).isEmpty();
            all = all.when(lost, "subject" + item, "填了文号，请把这一项的名称或者内容也填上");
        }
        return all;
    }

    static Application application(Given given) {
        var form = Application.by(given.choice("kind", ApplicantKind.class))
                .named(given.text("name"))
                .identifiedBy(given.choice("idType", IdType.class), given.text("idNumber"))
                .contactPerson(given.text("contact"))
                .phone(given.text("phone"))
                .email(given.text("email"))
                .address(given.text("address"))
                .wants(given.choice("form", DeliveryForm.class), given.choice("way", DeliveryWay.class))
                .needsHelp(given.yes("needsHelp"))
                .about(given.textOrNull("topic"), null);
        if (given.textOrNull("agentName") != null) {
            form.agent(given.text("agentName"), IdType.ID_CARD, given.text("agentId"), given.text("agentPhone"));
        }
        for (int item = 1; item <= ITEMS; item++) {
            if (item == 1 || !given.text("subject" + item).isEmpty()) {
                form.asks(given.text("subject" + item), given.text("documentNo" + item), "");
            }
        }
        return form.filled();
    }
}
