package cn.zhiqing.cases;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 政府信息公开申请 with the three contents of article 29: who asks, what is asked, in which form it is wanted. No purpose is
 * asked (条例第二十七条). Everything people wrote is a {@link Secret}; a fact not given is a blank secret.
 *
 * @param contact for organisations, the person to talk to; blank for a natural person
 * @param needsHelp reading, sight or hearing difficulty (条例第四十三条)
 * @param topic the body's own subject word, not personal; for counting
 * @param region code of the district the request is about; for counting
 */
public record Application(
        ApplicantKind kind,
        Secret<String> name,
        IdType idType,
        Secret<String> idNumber,
        Secret<String> contact,
        Secret<String> phone,
        Secret<String> email,
        Secret<String> address,
        @Nullable Agent agent,
        List<Item> items,
        DeliveryForm form,
        DeliveryWay way,
        boolean needsHelp,
        @Nullable String topic,
        @Nullable String region) {

    /** 未具名: what stands on pages where a name would. */
    public static final String UNNAMED = "未具名";

    /** What stands there after the file was destroyed. */
    public static final String FORGOTTEN = "个人信息已销毁";

    public Application {
        items = List.copyOf(items);
    }

    /** 代理人; the application still counts to the principal. */
    public record Agent(Secret<String> name, IdType idType, Secret<String> idNumber, Secret<String> phone) {}

    /** One thing asked for: what it is called, its number (文号) and what else helps to find it. */
    public record Item(Secret<String> subject, Secret<String> documentNo, Secret<String> features) {}

    /** 身份证明种类. */
    public enum IdType {
        ID_CARD("居民身份证"),
        PASSPORT("护照"),
        HONG_KONG_MACAO_PERMIT("港澳居民来往内地通行证"),
        TAIWAN_PERMIT("台湾居民来往大陆通行证"),
        RESIDENCE_PERMIT("港澳台居民居住证"),
        FOREIGNER_PERMIT("外国人永久居留身份证"),
        CREDIT_CODE("统一社会信用代码"),
        OTHER("其他证件"),
        /** Not in an application that came on paper; to be corrected. */
        NOT_GIVEN("没有提供");

        private final String label;

        IdType(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 获取信息的形式. */
    public enum DeliveryForm {
        PAPER("纸质文本"),
        ELECTRONIC("电子文本"),
        READING("现场查阅、抄录"),
        /** Not in an application that came on paper; to be corrected. */
        NOT_GIVEN("没有写明");

        private final String label;

        DeliveryForm(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 获取信息的方式. */
    public enum DeliveryWay {
        IN_PERSON("当面领取"),
        POST("邮寄"),
        EMAIL("电子邮件"),
        ONLINE("网上获取"),
        /** Not in an application that came on paper; to be corrected. */
        NOT_GIVEN("没有写明");

        private final String label;

        DeliveryWay(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Starts an application in the words of a form; see {@link ApplicationForm}. */
    public static ApplicationForm by(ApplicantKind kind) {
        return new ApplicationForm(kind);
    }

    /** 已销毁: what is left when the keeping of the file has ended; only what is counted stays. */
    public Application forgotten() {
        return by(kind).named(FORGOTTEN)
                .asks("申请内容已随档案销毁", "", "")
                .wants(DeliveryForm.NOT_GIVEN, DeliveryWay.NOT_GIVEN)
                .about(topic, region)
                .filled();
    }

    public boolean isForgotten() {
        return name.disclose().equals(FORGOTTEN)
                && form == DeliveryForm.NOT_GIVEN
                && blank(idNumber)
                && blank(phone)
                && blank(email)
                && blank(address);
    }

    /** Which of the three contents of article 29 are missing; all of them at once. */
    public List<Refusal> missing() {
        var found = new ArrayList<Refusal>();
        if (blank(name)) {
            found.add(new Refusal("A29_NAME", "条例第二十九条第二款第（一）项", "请填写申请人的姓名或者名称。"));
        }
        if (blank(idNumber)) {
            found.add(new Refusal("A29_IDENTITY", "条例第二十九条第二款第（一）项", "请提供申请人的身份证明。"));
        }
        if (blank(phone) && blank(email) && blank(address)) {
            found.add(new Refusal("A29_CONTACT", "条例第二十九条第二款第（一）项", "请至少提供一种联系方式：电话、电子邮件或者通信地址。"));
        }
        if (items.stream().allMatch(item -> blank(item.subject()) && blank(item.documentNo()))) {
            found.add(new Refusal("A29_CONTENT", "条例第二十九条第二款第（二）项", "请写明要申请的政府信息的名称、文号或者便于查询的特征。"));
        }
        if (form == DeliveryForm.NOT_GIVEN || way == DeliveryWay.NOT_GIVEN) {
            found.add(new Refusal("A29_FORM", "条例第二十九条第二款第（三）项", "请写明获取信息的形式（纸质、电子、现场查阅）和方式（当面领取、邮寄、电子邮件、网上）。"));
        }
        if (way == DeliveryWay.EMAIL && blank(email)) {
            found.add(new Refusal("A29_FORM_EMAIL", "条例第二十九条第二款第（三）项", "选择电子邮件获取的，请填写电子邮件地址。"));
        }
        if (way == DeliveryWay.POST && blank(address)) {
            found.add(new Refusal("A29_FORM_ADDRESS", "条例第二十九条第二款第（三）项", "选择邮寄的，请填写通信地址。"));
        }
        return found;
    }

    /** The same application with what came later in the places that had been left blank; nothing that was written changes. */
    public Application with(Supplement more) {
        return new Application(
                kind,
                first(name, more.name()),
                idType == IdType.NOT_GIVEN ? more.idType() : idType,
                first(idNumber, more.idNumber()),
                contact,
                first(phone, more.phone()),
                first(email, more.email()),
                first(address, more.address()),
                agent,
                items,
                form == DeliveryForm.NOT_GIVEN ? more.form() : form,
                way == DeliveryWay.NOT_GIVEN ? more.way() : way,
                needsHelp,
                topic,
                region);
    }

    /** 一项: the same application as if it asked for this matter alone. */
    Application aboutOnly(Secret<String> matter) {
        return new Application(
                kind,
                name,
                idType,
                idNumber,
                contact,
                phone,
                email,
                address,
                agent,
                List.of(new Item(matter, Secret.of(""), Secret.of(""))),
                form,
                way,
                needsHelp,
                topic,
                region);
    }

    private static Secret<String> first(Secret<String> written, Secret<String> more) {
        return blank(written) ? more : written;
    }

    private static boolean blank(Secret<String> fact) {
        return TypedText.isBlank(fact.disclose());
    }
}
