package cn.zhiqing.cases;

import cn.zhiqing.cases.Application.Agent;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.Application.Item;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 申请表: an application while it is being filled in. Every text is sealed in a {@link Secret} the moment it is given. */
public final class ApplicationForm {

    private final ApplicantKind kind;
    private Secret<String> name = secret("");
    private IdType idType = IdType.ID_CARD;
    private Secret<String> idNumber = secret("");
    private Secret<String> contact = secret("");
    private Secret<String> phone = secret("");
    private Secret<String> email = secret("");
    private Secret<String> address = secret("");
    private @Nullable Agent agent;
    private final List<Item> items = new ArrayList<>();
    private DeliveryForm form = DeliveryForm.ELECTRONIC;
    private DeliveryWay way = DeliveryWay.ONLINE;
    private boolean needsHelp;
    private @Nullable String topic;
    private @Nullable String region;

    ApplicationForm(ApplicantKind kind) {
        this.kind = kind;
    }

    public ApplicationForm named(String given) {
        name = secret(given);
        return this;
    }

    public ApplicationForm identifiedBy(IdType type, String number) {
        idType = type;
        idNumber = secret(number);
        return this;
    }

    /** The person to talk to, for an organisation. */
    public ApplicationForm contactPerson(String given) {
        contact = secret(given);
        return this;
    }

    public ApplicationForm phone(String given) {
        phone = secret(given);
        return this;
    }

    public ApplicationForm email(String given) {
        email = secret(given);
        return this;
    }

    public ApplicationForm address(String given) {
        address = secret(given);
        return this;
    }

    public ApplicationForm agent(String agentName, IdType type, String number, String agentPhone) {
        agent = new Agent(secret(agentName), type, secret(number), secret(agentPhone));
        return this;
    }

    public ApplicationForm asks(String subject) {
        return asks(subject, "", "");
    }

    public ApplicationForm asks(String subject, String documentNo, String features) {
        items.add(new Item(secret(subject), secret(documentNo), secret(features)));
        return this;
    }

    public ApplicationForm wants(DeliveryForm wantedForm, DeliveryWay wantedWay) {
        form = wantedForm;
        way = wantedWay;
        return this;
    }

    public ApplicationForm needsHelp(boolean needed) {
        needsHelp = needed;
        return this;
    }

    public ApplicationForm about(@Nullable String topicWord, @Nullable String regionCode) {
        topic = topicWord;
        region = regionCode;
        return this;
    }

    /** The application as it stands; whether it is complete is told by {@link Application#missing()}. */
    public Application filled() {
        return new Application(
                kind, name, idType, idNumber, contact, phone, email, address, agent, items, form, way, needsHelp, topic,
                region);
    }

    private static Secret<String> secret(String text) {
        return Secret.of(TypedText.clean(text).strip());
    }
}
