package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.IdentityChecks;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;

/** What each page needs before one can go on, all at once, in the applicant's words (条例第二十九条). */
final class AnswerRules {

    private AnswerRules() {}

    static FormErrors check(ApplyStep step, List<Ask> asks, Answers a, LocalDate today) {
        FormErrors errors = FormErrors.none();
        for (Ask ask : asks) {
            errors = field(errors, ask, a.at(ask.name()));
        }
        return switch (step) {
            case WHO, BODY, PROOF, AUTHORITY -> errors;
            case AGENT -> phone(identity(errors, a, "agentIdType", "agentIdNumber", today), a, "agentPhone");
            case PERSON -> identity(errors, a, "idType", "idNumber", today);
            case ORGANISATION -> first(errors, "creditCode", a, IdentityChecks.creditCode(secret(a, "creditCode")));
            case CONTACT -> contact(errors, a);
            case WHAT -> years(errors, a, today);
            case HOW -> delivery(errors, a);
        };
    }

    private static FormErrors field(FormErrors errors, Ask ask, String answer) {
        boolean chosen = ask.choices().isEmpty()
                || ask.choices().stream().map(Choice::value).anyMatch(answer::equals);
        if (!answer.isBlank() && !chosen) {
            return errors.with(ask.name(), "请从列出的选项中选一项");
        }
        if (answer.length() > ask.longest()) {
            return errors.with(ask.name(), ask.label() + "最多 " + ask.longest() + " 个字，现在是 " + answer.length() + " 个字");
        }
        if (!answer.isBlank() || ask.optional()) {
            return errors;
        }
        return errors.with(ask.name(), missing(ask));
    }

    private static String missing(Ask ask) {
        return switch (ask.name()) {
            case "who" -> "请选择您的身份";
            case "content" -> "写明您需要的信息，例如文件名称、文号或事项";
            case "body" -> "请选择受理机关";
            default -> (ask.choices().isEmpty() ? "请填写" : "请选择") + ask.label().replace("？", "");
        };
    }

    private static FormErrors identity(FormErrors errors, Answers a, String type, String number, LocalDate today) {
        boolean card = a.is(type, IdType.ID_CARD.name());
        return card ? first(errors, number, a, IdentityChecks.idNumber(secret(a, number), today)) : errors;
    }

    private static FormErrors phone(FormErrors errors, Answers a, String field) {
        return first(errors, field, a, IdentityChecks.phone(secret(a, field)));
    }

    private static FormErrors contact(FormErrors errors, Answers a) {
        if (!a.has("phone") && !a.has("email") && !a.has("address")) {
            return errors.with("phone", "电话、电子邮箱和通信地址，请至少填写一项");
        }
        return first(phone(errors, a, "phone"), "email", a, IdentityChecks.email(secret(a, "email")));
    }

    private static FormErrors years(FormErrors errors, Answers a, LocalDate today) {
        String from = a.at("years");
        String to = a.at("yearsTo");
        boolean fromIsWrong = !isYear(from, today);
        boolean toIsWrong = !isYear(to, today);
        boolean given = !from.isEmpty() && !to.isEmpty() && !fromIsWrong && !toIsWrong;
        return errors.when(fromIsWrong, "years", "年份请填写 4 位数字，1949 到 " + today.getYear())
                .when(toIsWrong, "yearsTo", "结束年份请填写 4 位数字，1949 到 " + today.getYear())
                .when(
                        to.isEmpty() && !from.isEmpty() && !fromIsWrong,
                        "yearsTo",
                        "请填写到哪一年：只要 %s 年的，这里也填 %s；一直到现在的，填 %d".formatted(from, from, today.getYear()))
                .when(
                        from.isEmpty() && !to.isEmpty() && !toIsWrong,
                        "years",
                        "请填写从哪一年起；只要 %s 年的，这里也填 %s".formatted(to, to))
                .when(given && to.compareTo(from) < 0, "yearsTo", "结束年份不能早于开始年份，请改为 " + from + " 或以后");
    }

    private static boolean isYear(String text, LocalDate today) {
        return text.isEmpty()
                || (text.matches("[12]\\d{3}")
                        && text.compareTo("1949") >= 0
                        && text.compareTo(Integer.toString(today.getYear())) <= 0);
    }

    private static FormErrors delivery(FormErrors errors, Answers a) {
        return errors.when(
                        a.is("way", DeliveryWay.EMAIL.name()) && !a.has("email"),
                        "way",
                        "选择电子邮件的，请先回到上一部分填写电子邮箱，或者改选其他途径")
                .when(
                        a.is("way", DeliveryWay.POST.name()) && !a.has("address"),
                        "way",
                        "选择邮寄的，请先回到上一部分填写通信地址，或者改选其他途径");
    }

    /** The first reason beside its field; nothing for a field left blank, which is judged on its own. */
    private static FormErrors first(FormErrors errors, String field, Answers a, List<Refusal> wrong) {
        return a.has(field) && !wrong.isEmpty() && errors.at(field).isEmpty()
                ? errors.with(field, wrong.getFirst().message())
                : errors;
    }

    private static Secret<String> secret(Answers a, String field) {
        return Secret.of(a.at(field));
    }
}
