package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each page asks. No purpose is asked: 条例第二十七条 does not know one. */
@Component
class Questions {

    private final Bodies bodies;
    private final CityClock clock;

    Questions(Bodies bodies, CityClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What is wrong with the answers of one page. */
    FormErrors check(ApplyStep step, Answers answers) {
        return AnswerRules.check(step, of(step), answers, clock.today());
    }

    /** The first page that still needs something; empty when the application is complete. */
    Optional<ApplyStep> firstOpen(Answers answers) {
        return Arrays.stream(ApplyStep.values())
                .filter(step -> step.appliesTo(answers))
                .filter(step -> check(step, answers).any() || !step.wasPassed(answers))
                .findFirst();
    }

    List<Ask> of(ApplyStep step) {
        return switch (step) {
            case WHO -> List.of(Ask.of(Ask.Kind.QUESTION, "who", step.heading(), step.lead(), WHO));
            case AGENT ->
                List.of(
                        Ask.text("agentName", "您的姓名", "").filledAs("name"),
                        Ask.of(Ask.Kind.SELECT, "agentIdType", "您的证件种类", "", idTypes()),
                        Ask.text("agentIdNumber", "您的证件号码", ""),
                        Ask.of(Ask.Kind.TEL, "agentPhone", "您的电话", "", List.of())
                                .filledAs("tel"),
                        Ask.of(Ask.Kind.RADIO, "principal", "您替谁申请？", "", PRINCIPAL));
            case PERSON ->
                List.of(
                        Ask.text("name", "姓名", "").filledAs("name"),
                        Ask.of(Ask.Kind.SELECT, "idType", "证件种类", "", idTypes()),
                        Ask.text("idNumber", "证件号码", "居民身份证为 18 位，末位可以是 X"));
            case ORGANISATION ->
                List.of(
                        Ask.of(Ask.Kind.RADIO, "kind", "单位的类别", "年度报告按这五类统计", kinds()),
                        Ask.text("orgName", "单位名称", "").filledAs("organization"),
                        Ask.text("creditCode", "统一社会信用代码", "18 位，在营业执照或者登记证书上"),
                        Ask.text("contactPerson", "联系人", "").filledAs("name"));
            case CONTACT ->
                List.of(
                        Ask.of(Ask.Kind.TEL, "phone", "电话", "手机或者带区号的固定电话", List.of())
                                .filledAs("tel")
                                .orNothing(),
                        Ask.of(Ask.Kind.EMAIL, "email", "电子邮箱", "", List.of())
                                .filledAs("email")
                                .orNothing(),
                        Ask.of(Ask.Kind.AREA, "address", "通信地址", "需要邮寄答复的，请填写到门牌号", List.of())
                                .filledAs("street-address")
                                .orNothing()
                                .upTo(200));
            case PROOF, AUTHORITY -> List.of();
            case BODY -> List.of(Ask.of(Ask.Kind.SELECT, "body", "受理机关", "", bodyChoices()));
            case WHAT ->
                List.of(
                        Ask.of(Ask.Kind.AREA, "content", "信息的名称、文号或者特征", "例如“2025年某片区房屋征收补偿资金的安排文件”。不必说明用途。", List.of())
                                .upTo(4_000),
                        Ask.text("documentNo", "文号", "知道的话请填写，例如 济政办发〔2026〕21号").orNothing(),
                        Ask.of(Ask.Kind.YEARS, "years", "大概是哪几年的？", "", List.of())
                                .orNothing()
                                .upTo(4));
            case HOW ->
                List.of(
                        Ask.of(Ask.Kind.RADIO, "form", "形式", "", forms()),
                        Ask.of(Ask.Kind.RADIO, "way", "途径", "", ways()),
                        Ask.of(Ask.Kind.CHECK, "help", "需要阅读、视听方面的帮助", "", List.of())
                                .orNothing());
        };
    }

    private static final List<Choice> WHO = List.of(
            new Choice("person", "我以个人名义申请", "下一步填写姓名和身份证件号码"),
            new Choice("organisation", "我代表企业或其他组织申请", "下一步填写名称和统一社会信用代码"),
            new Choice("agent", "我替别人申请", "需要委托书和双方的身份证明"));

    private static final List<Choice> PRINCIPAL =
            List.of(Choice.of("person", "个人"), Choice.of("organisation", "企业或其他组织"));

    private static List<Choice> idTypes() {
        return Arrays.stream(IdType.values())
                .filter(type -> type != IdType.CREDIT_CODE && type != IdType.NOT_GIVEN)
                .map(type -> Choice.of(type.name(), type.label()))
                .toList();
    }

    private static List<Choice> kinds() {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind != ApplicantKind.NATURAL)
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }

    private static List<Choice> forms() {
        return Arrays.stream(DeliveryForm.values())
                .filter(form -> form != DeliveryForm.NOT_GIVEN)
                .map(form -> Choice.of(form.name(), form.label()))
                .toList();
    }

    private static List<Choice> ways() {
        return Arrays.stream(DeliveryWay.values())
                .filter(way -> way != DeliveryWay.NOT_GIVEN)
                .map(way -> Choice.of(way.name(), way.label()))
                .toList();
    }

    private List<Choice> bodyChoices() {
        Stream<Choice> all = bodies.all().stream()
                .filter(body -> body.kind() != BodyKind.PROVINCE)
                .map(body -> Choice.of(body.code(), body.name()));
        return Stream.concat(Stream.of(Choice.of("", "请选择")), all).toList();
    }

    String bodyName(Answers answers) {
        return bodies.byCode(answers.at("body")).map(Body::name).orElse("");
    }
}
