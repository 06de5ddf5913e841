package cn.zhiqing.cases.apply;

import java.util.LinkedHashMap;
import java.util.Map;

/** 林晓岚 and what she, a company or her agent would answer on each page; all invented, the numbers only pass their checks. */
final class Lin {

    static final String ID = "370102199001011231";
    static final String PHONE = "13812345678";
    static final String CONTENT = "经十一路片区城市更新项目征收补偿方案批复";

    static final Map<String, String> PERSON = Map.of("name", "林晓岚", "idType", "ID_CARD", "idNumber", ID);
    static final Map<String, String> COMPANY = Map.of(
            "kind", "BUSINESS", "orgName", "济南某某商贸有限公司", "creditCode", "91370100MA3C123459", "contactPerson", "周敏");
    static final Map<String, String> AGENT = Map.of(
            "agentName",
            "周敏",
            "agentIdType",
            "ID_CARD",
            "agentIdNumber",
            "370102198503150026",
            "agentPhone",
            "13900001111",
            "principal",
            "person");
    static final Map<String, String> CONTACT = Map.of("phone", PHONE, "email", "lin@example.cn");
    static final Map<String, String> WHAT = Map.of("content", CONTENT, "years", "2023", "yearsTo", "2025");
    static final Map<String, String> HOW = Map.of("form", "ELECTRONIC", "way", "EMAIL");

    private Lin() {}

    /** Fills in the pages of a natural person up to the check page. */
    static Citizen asPerson(Town town) {
        Citizen lin = new Citizen(town);
        lin.open("/apply");
        lin.fill(Map.of("who", "person")).send("/apply/who");
        lin.fill(PERSON).send("/apply/person");
        return rest(lin);
    }

    static Citizen rest(Citizen who) {
        who.fill(CONTACT).send("/apply/contact");
        who.send("/apply/proof");
        if (who.path().equals("/apply/authority")) {
            who.send("/apply/authority");
        }
        who.fill(Map.of("body", "kjj")).send("/apply/body");
        who.fill(WHAT).send("/apply/what");
        return who.fill(HOW).send("/apply/how");
    }

    /** Everything a natural person answers, for the pure rules. */
    static Map<String, String> answers() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("who", "person", "body", "kjj"));
        all.putAll(PERSON);
        all.putAll(CONTACT);
        all.putAll(WHAT);
        all.putAll(HOW);
        return all;
    }
}
