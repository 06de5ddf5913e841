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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of 登记来件, and the application they make (条例第二十九条、第三十一条). No purpose is asked. */
final class IntakeForm {

    private static final int ITEMS = 3;

    private IntakeForm() {}

    /**
     * The questions; after those of arrival one more when the day needs it.
     *
     * @param pastYear what is to be confirmed of a day in a year that is over; null for days of this year
     * @param doubts what looks mistyped and may be registered all the same
     */
    static List<Group> groups(LocalDate today, @Nullable String pastYear, List<String> doubts) {
        var groups = new ArrayList<Group>();
        groups.add(arrival(today));
        if (pastYear != null) {
            groups.add(pastYear(pastYear));
        }
        groups.add(applicant());
        if (!doubts.isEmpty()) {
            groups.add(new Group(
                    "号码请再核对",
                    String.join("", doubts),
                    List.of(check("asWritten", "已经对照申请书核对，仍按原样登记", "申请书上就是这样写的，照样登记；录错了的请改正"))));
        }
        groups.addAll(List.of(asked(), wanted()));
        return groups;
    }

    static List<Field> fields(LocalDate today, @Nullable String pastYear, List<String> doubts) {
        return groups(today, pastYear, doubts).stream()
                .flatMap(group -> group.fields().stream())
                .toList();
    }

    private static Group pastYear(String question) {
        return new Group(
                "往年的日期",
                question,
                List.of(
                        check("pastYear", "日期已经核对，仍按这一天登记", ""),
                        text("pastYearReason", "按往年日期登记的原因", "写进经过，例如“2023年由信访转来，当时没有登记”")));
    }

    private static Group arrival(LocalDate today) {
        return new Group(
                "怎样收到的",
                "当面和邮寄是基本渠道，任何时候都要收；申请书上缺内容的照样登记，缺的空着，登记后一次告知补正。",
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
                        line("name", "姓名或者名称", "").optional(),
                        check("unnamed", "申请书没有署名，登记为“未具名”", "").optional(),
                        select("idType", "证件种类", "申请书没有写的不选", idTypes()).optional(),
                        line("idNumber", "证件号码", "申请书没有写的不填").optional(),
                        line("contact", "联系人", "法人和其他组织填写").optional(),
                        line("phone", "电话", "").optional(),
                        line("email", "电子邮箱", "").optional(),
                        line("address", "通信地址", "").optional(),
                        check("noContact", "没有留下任何联系方式", "").optional(),
                        line("agentName", "代理人姓名", "没有代理人的不填").optional(),
                        line("agentId", "代理人证件号码", "").optional(),
                        line("agentPhone", "代理人电话", "").optional(),
                        check("needsHelp", "申请人阅读或者视听有困难，需要帮助（条例第四十三条）", "").optional()));
    }

    static List<cn.zhiqing.ui.Choice> idTypes() {
        return Stream.of(IdType.values())
                .filter(type -> type != IdType.NOT_GIVEN)
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
                "申请书没有写明的不选。",
                List.of(
                        radio("form", "信息的形式", "", forms()).optional(),
                        radio("way", "取得的方式", "", ways()).optional()));
    }

    static List<cn.zhiqing.ui.Choice> forms() {
        return Stream.of(DeliveryForm.values())
                .filter(form -> form != DeliveryForm.NOT_GIVEN)
                .map(form -> choice(form, form.label()))
                .toList();
    }

    static List<cn.zhiqing.ui.Choice> ways() {
        return Stream.of(DeliveryWay.values())
                .filter(way -> way != DeliveryWay.NOT_GIVEN)
                .map(way -> choice(way, way.label()))
                .toList();
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
        all = whoAsks(given, all);
        for (int item = 2; item <= ITEMS; item++) {
            boolean lost = given.text("subject" + item).isEmpty()
                    && !given.text("documentNo" + item).isEmpty();
            all = all.when(lost, "subject" + item, "填了文号，请把这一项的名称或者内容也填上");
        }
        return all;
    }

    /** Nothing is left blank by oversight: without a name or a contact, that is said. */
    private static FormErrors whoAsks(Given given, FormErrors errors) {
        boolean named = !given.text("name").isEmpty();
        boolean reachable = !(given.text("phone") + given.text("email") + given.text("address")).isEmpty();
        return errors.when(!named && !given.yes("unnamed"), "name", "请填写姓名或者名称；申请书没有署名的，请勾选“未具名”")
                .when(named && given.yes("unnamed"), "name", "填了姓名，请把“未具名”的勾去掉")
                .when(!reachable && !given.yes("noContact"), "phone", "请填写电话、电子邮箱或者通信地址中的一项；申请书没有留的，请勾选“没有留下任何联系方式”")
                .when(reachable && given.yes("noContact"), "phone", "填了联系方式，请把“没有留下任何联系方式”的勾去掉");
    }

    static Application application(Given given) {
        var form = Application.by(given.choice("kind", ApplicantKind.class))
                .named(given.text("name"))
                .identifiedBy(given.choice("idType", IdType.NOT_GIVEN), given.text("idNumber"))
                .contactPerson(given.text("contact"))
                .phone(given.text("phone"))
                .email(given.text("email"))
                .address(given.text("address"))
                .wants(given.choice("form", DeliveryForm.NOT_GIVEN), given.choice("way", DeliveryWay.NOT_GIVEN))
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
