package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The answers as the check page shows them: as typed, so that mistakes are seen, to the browser session that typed them; identity
 * and contact masked to any other that took the draft up by its code.
 */
final class CheckAnswers {

    private CheckAnswers() {}

    static List<Answer> who(Answers a, int files, boolean full) {
        List<Answer> list = new ArrayList<>();
        boolean person = ApplyStep.PERSON.appliesTo(a);
        list.add(Answer.of("身份", person ? "个人" : "企业或其他组织", ApplyStep.WHO.address()));
        if (ApplyStep.AGENT.appliesTo(a)) {
            String agent = a.at("agentName") + "，" + id(a, "agentIdType", "agentIdNumber", full);
            list.add(Answer.of("代理人", agent, ApplyStep.AGENT.address()));
        }
        if (person) {
            list.add(Answer.of("姓名", a.at("name"), ApplyStep.PERSON.address()));
            list.add(Answer.of("身份证件", id(a, "idType", "idNumber", full), ApplyStep.PERSON.address()));
        } else {
            String kind = ApplicantKind.valueOf(a.at("kind")).label();
            list.add(Answer.of("类别", kind, ApplyStep.ORGANISATION.address()));
            list.add(Answer.of("名称", a.at("orgName"), ApplyStep.ORGANISATION.address()));
            list.add(Answer.of("统一社会信用代码", a.at("creditCode"), ApplyStep.ORGANISATION.address()));
            list.add(Answer.of("联系人", a.at("contactPerson"), ApplyStep.ORGANISATION.address()));
        }
        contact(list, a, full);
        String sent = files == 0 ? "没有附" : "附上 " + files + " 个文件";
        list.add(Answer.of("身份证明、委托书", sent, ApplyStep.PROOF.address()));
        return list;
    }

    private static void contact(List<Answer> list, Answers a, boolean full) {
        String change = ApplyStep.CONTACT.address();
        list.add(Answer.of("电话", told(a, "phone", full, Masks::phone), change));
        list.add(Answer.of("电子邮箱", told(a, "email", full, Masks::email), change));
        list.add(Answer.of("通信地址", told(a, "address", full, it -> Masks.address(it) + "（详细地址已填写）"), change));
    }

    private static String told(Answers a, String field, boolean full, Function<Secret<String>, String> mask) {
        if (!a.has(field)) {
            return "没有填写";
        }
        return full ? a.at(field) : mask.apply(Secret.of(a.at(field)));
    }

    private static String id(Answers a, String type, String number, boolean full) {
        return IdType.valueOf(a.at(type)).label() + " " + told(a, number, full, Masks::idNumber);
    }

    static List<Answer> what(Answers a, String body) {
        List<Answer> list = new ArrayList<>();
        list.add(Answer.of("受理机关", body, ApplyStep.BODY.address()));
        list.add(new Answer("内容", a.at("content").lines().toList(), ApplyStep.WHAT.address()));
        list.add(Answer.of("文号", a.has("documentNo") ? a.at("documentNo") : "没有填写", ApplyStep.WHAT.address()));
        list.add(Answer.of("年份", years(a).isEmpty() ? "没有填写" : years(a), ApplyStep.WHAT.address()));
        return list;
    }

    /** For example 2023年至2025年; empty when no year was given. */
    static String years(Answers a) {
        String from = a.has("years") ? a.at("years") + "年" : "";
        String to = a.has("yearsTo") ? a.at("yearsTo") + "年" : "";
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? (to.isEmpty() ? "" : to + "以前") : from + "以后";
        }
        return from.equals(to) ? from : from + "至" + to;
    }

    /** The way, with the address it goes to. */
    private static String way(Answers a, boolean full) {
        DeliveryWay way = DeliveryWay.valueOf(a.at("way"));
        return way == DeliveryWay.EMAIL ? "发到电子邮箱 " + told(a, "email", full, Masks::email) : way.label();
    }

    static List<Answer> how(Answers a, boolean full) {
        String change = ApplyStep.HOW.address();
        return List.of(
                Answer.of("形式", DeliveryForm.valueOf(a.at("form")).label(), change),
                Answer.of("途径", way(a, full), change),
                Answer.of("是否需要帮助", a.is("help", "true") ? "需要阅读、视听方面的帮助" : "不需要阅读、视听方面的帮助", change));
    }
}
