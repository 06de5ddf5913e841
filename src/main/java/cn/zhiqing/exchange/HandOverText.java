package cn.zhiqing.exchange;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseSummary;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** 移送的内容: an application in the words of the interface, so that the other side reads it as it reads any other. Pure. */
final class HandOverText {

    private HandOverText() {}

    static String of(CaseSummary row, Application a, String from, String reference) {
        var told = new LinkedHashMap<String, Object>();
        told.put("applicant", applicant(a));
        Application.Agent agent = a.agent();
        if (agent != null) {
            var written = new LinkedHashMap<String, Object>();
            written.put("name", agent.name().disclose());
            written.put("idType", agent.idType().name());
            written.put("idNumber", agent.idNumber().disclose());
            written.put("phone", agent.phone().disclose());
            told.put("agent", written);
        }
        told.put("items", a.items().stream().map(HandOverText::item).toList());
        told.put("form", a.form().name());
        told.put("way", a.way().name());
        told.put("needsHelp", a.needsHelp());
        told.put("handOver", handOver(row, from, reference));
        return new String(Replying.bytes(told), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> applicant(Application a) {
        var written = new LinkedHashMap<String, Object>();
        written.put("kind", a.kind().name());
        written.put("name", a.name().disclose());
        written.put("idType", a.idType().name());
        written.put("idNumber", a.idNumber().disclose());
        written.put("contactPerson", a.contact().disclose());
        written.put("phone", a.phone().disclose());
        written.put("email", a.email().disclose());
        written.put("address", a.address().disclose());
        return written;
    }

    private static Map<String, Object> item(Application.Item item) {
        return Map.of(
                "subject", item.subject().disclose(),
                "documentNo", item.documentNo().disclose(),
                "features", item.features().disclose());
    }

    /** The days stay: arrival, and confirmation where the channel needs one (条例第三十一条). */
    private static Map<String, Object> handOver(CaseSummary row, String from, String reference) {
        var written = new LinkedHashMap<String, Object>();
        written.put("from", from);
        written.put("reference", reference);
        written.put("receivedOn", row.receivedOn().toString());
        if (row.channel().needsConfirmation() && row.receiptDate() != null) {
            written.put("confirmedOn", row.receiptDate().toString());
        }
        written.put("channel", row.channel().name());
        written.put("pastYearReason", "由" + from + "移送，原收到日期不变");
        return written;
    }
}
