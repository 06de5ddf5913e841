package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the workbench (筛选条件) as they stand in the address; what cannot be read filters nothing. */
record QueueFilters(Map<String, String> params) {

    static final String TAB = "tab";
    static final String KEYWORD = "kw";
    static final String STAGE = "st";
    static final String CHANNEL = "ch";
    static final String WHO = "wh";
    static final String TOPIC = "tp";
    static final String KIND = "ty";
    static final String REPLY = "re";
    /** One of the bodies beneath, where several are looked at. */
    static final String BODY = "bd";

    static final String LAMP = "lamp";
    static final String SCOPE = "scope";
    static final String PAGE = "page";
    /** Stands alone in an address that shows everything open again and forgets what was remembered. */
    static final String CLEAR = "clear";

    static final int SIZE = 20;

    /** What narrows a list; the rest chooses the list. */
    private static final List<String> NARROWING = List.of(LAMP, KEYWORD, BODY, STAGE, CHANNEL, WHO, TOPIC, KIND, REPLY);

    QueueFilters {
        params = Map.copyOf(params);
    }

    String value(String name) {
        return params.getOrDefault(name, "").strip();
    }

    int page() {
        String text = value(PAGE);
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    boolean beneath() {
        return value(SCOPE).equals("all");
    }

    boolean any() {
        return NARROWING.stream().anyMatch(name -> !value(name).isEmpty());
    }

    QueueTab tab() {
        return QueueTab.of(value(TAB));
    }

    /** The one body that was chosen, where it is among them; else all. */
    Set<BodyId> among(Set<BodyId> bodies) {
        return bodies.stream()
                .filter(body -> body.toString().equals(value(BODY)))
                .findFirst()
                .map(Set::of)
                .orElse(bodies);
    }

    QueueQuery query(Set<BodyId> bodies) {
        return query(bodies, page() - 1, SIZE);
    }

    QueueQuery query(Set<BodyId> bodies, int page, int size) {
        String who = value(WHO);
        Light light = tab() == QueueTab.OPEN ? read(Light.class, value(LAMP)) : null;
        return new QueueQuery(
                bodies,
                stages(),
                light,
                who.matches("\\d{1,15}") ? new StaffId(Long.parseLong(who)) : null,
                who.equals("none"),
                read(Channel.class, value(CHANNEL)),
                value(TOPIC).isEmpty() ? null : value(TOPIC),
                null,
                null,
                read(ApplicantKind.class, value(KIND)),
                read(ReplyKind.class, value(REPLY)),
                value(KEYWORD).isEmpty() ? null : value(KEYWORD),
                tab() == QueueTab.OPEN ? QueueQuery.Sort.DUE : QueueQuery.Sort.NEWEST,
                page,
                size);
    }

    /** The stage that was chosen, where the tab has it; else all of the tab. */
    private Set<CaseStage> stages() {
        CaseStage chosen = read(CaseStage.class, value(STAGE));
        return chosen != null && tab().stages().contains(chosen) ? EnumSet.of(chosen) : tab().stages();
    }

    /** The address of the workbench with one filter changed; the page begins anew. */
    String with(String name, String value) {
        var changed = new LinkedHashMap<String, String>();
        changed.put(TAB, name.equals(TAB) ? value : tab().word());
        for (String key : keys()) {
            String kept = key.equals(name) ? value : value(key);
            if (!kept.isEmpty()) {
                changed.put(key, kept);
            }
        }
        return address(changed);
    }

    /** What is remembered until the next visit: everything but words, which may be personal and stay in the session, and the page. */
    String remembered() {
        var kept = new LinkedHashMap<String, String>();
        if (tab() != QueueTab.OPEN) {
            kept.put(TAB, tab().word());
        }
        keys().stream()
                .filter(key -> !key.equals(KEYWORD) && !value(key).isEmpty())
                .forEach(key -> kept.put(key, value(key)));
        return kept.isEmpty() ? "" : address(kept);
    }

    /** Everything open, nothing narrowed, nothing remembered. */
    String cleared() {
        return "/workbench?" + CLEAR + "=1" + (beneath() ? "&" + SCOPE + "=all" : "");
    }

    /** The address without the page, so that {@code page=2} can follow. */
    String withoutPage() {
        return with(PAGE, "") + "&";
    }

    private static List<String> keys() {
        return List.of(SCOPE, LAMP, KEYWORD, BODY, STAGE, CHANNEL, WHO, TOPIC, KIND, REPLY);
    }

    private static String address(Map<String, String> values) {
        var address = UriComponentsBuilder.fromPath("/workbench");
        values.forEach((key, kept) -> address.queryParam(key, "{" + key + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
