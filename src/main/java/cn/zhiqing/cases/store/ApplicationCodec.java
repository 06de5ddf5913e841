package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.Agent;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.Application.Item;
import cn.zhiqing.cases.ApplicationForm;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.List;

/** One application as one text, so that it is sealed once: fields in a fixed order, then three parts for each item. */
final class ApplicationCodec {

    private static final String FORMAT = "1";
    private static final int HEAD = 19;

    private ApplicationCodec() {}

    static Secret<String> write(Application a) {
        Agent agent = a.agent();
        var parts = new ArrayList<String>();
        parts.addAll(
                List.of(FORMAT, a.kind().name(), clean(a.name()), a.idType().name(), clean(a.idNumber())));
        parts.addAll(List.of(clean(a.contact()), clean(a.phone()), clean(a.email()), clean(a.address())));
        parts.addAll(
                agent == null
                        ? List.of("", "", "", "", "")
                        : List.of(
                                "1",
                                clean(agent.name()),
                                agent.idType().name(),
                                clean(agent.idNumber()),
                                clean(agent.phone())));
        parts.addAll(List.of(a.form().name(), a.way().name(), a.needsHelp() ? "1" : ""));
        parts.add(a.topic() == null ? "" : a.topic());
        parts.add(a.region() == null ? "" : a.region());
        for (Item item : a.items()) {
            parts.addAll(List.of(clean(item.subject()), clean(item.documentNo()), clean(item.features())));
        }
        return Secret.of(Texts.join(parts.toArray(String[]::new)));
    }

    static Application read(Secret<String> written) {
        List<String> p = Texts.split(written.disclose());
        if (!p.getFirst().equals(FORMAT) || p.size() < HEAD) {
            throw new IllegalStateException("a sealed application has an unknown form");
        }
        ApplicationForm form = Application.by(ApplicantKind.valueOf(p.get(1)))
                .named(p.get(2))
                .identifiedBy(IdType.valueOf(p.get(3)), p.get(4))
                .contactPerson(p.get(5))
                .phone(p.get(6))
                .email(p.get(7))
                .address(p.get(8))
                .wants(DeliveryForm.valueOf(p.get(14)), DeliveryWay.valueOf(p.get(15)))
                .needsHelp(!p.get(16).isEmpty())
                .about(p.get(17).isEmpty() ? null : p.get(17), p.get(18).isEmpty() ? null : p.get(18));
        if (!p.get(9).isEmpty()) {
            form.agent(p.get(10), IdType.valueOf(p.get(11)), p.get(12), p.get(13));
        }
        for (int i = HEAD; i + 2 < p.size(); i += 3) {
            form.asks(p.get(i), p.get(i + 1), p.get(i + 2));
        }
        return form.filled();
    }

    /** Nobody types a unit separator; one that was pasted must not shift the fields. */
    private static String clean(Secret<String> text) {
        return text.disclose().replace('\u001f', ' ');
    }
}
