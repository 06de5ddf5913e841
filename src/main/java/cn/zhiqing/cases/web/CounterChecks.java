package cn.zhiqing.cases.web;

import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.IdentityChecks;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 窗口核对: what looks mistyped in an application on paper. It is said before it is registered and never refused: paper is entered
 * as it came (国办公开办函〔2017〕19号).
 */
final class CounterChecks {

    private CounterChecks() {}

    /** A sentence for each number that cannot be right; the number itself is not repeated. */
    static List<String> doubts(Map<String, String> params, LocalDate today) {
        var doubts = new ArrayList<String>();
        String type = text(params, "idType");
        if (type.equals(IdType.ID_CARD.name())) {
            add(doubts, text(params, "idNumber"), IdentityChecks.idNumber(secret(params, "idNumber"), today));
        }
        if (type.equals(IdType.CREDIT_CODE.name())) {
            add(doubts, text(params, "idNumber"), IdentityChecks.creditCode(secret(params, "idNumber")));
        }
        add(doubts, text(params, "phone"), IdentityChecks.phone(secret(params, "phone")));
        add(doubts, text(params, "email"), IdentityChecks.email(secret(params, "email")));
        add(doubts, text(params, "agentPhone"), IdentityChecks.phone(secret(params, "agentPhone")));
        return doubts;
    }

    private static void add(List<String> doubts, String written, List<Refusal> wrong) {
        if (!written.isEmpty() && !wrong.isEmpty()) {
            doubts.add(wrong.getFirst().message());
        }
    }

    private static Secret<String> secret(Map<String, String> params, String name) {
        return Secret.of(text(params, name));
    }

    private static String text(Map<String, String> params, String name) {
        return TypedText.narrow(params.getOrDefault(name, ""));
    }
}
