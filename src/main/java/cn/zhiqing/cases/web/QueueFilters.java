package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the workbench (筛选条件) as they stand in the address; what cannot be read filters nothing. */
record QueueFilters(Map<String, String> params) {

    static final String KEYWORD = "kw";
    static final String STAGE = "st";
    static final String CHANNEL = "ch";
    static final String WHO = "wh";
    static final String TOPIC = "tp";
    static final String KIND = "ty";
    static final String LAMP = "lamp";
    static final String SCOPE = "scope";
    static final String PAGE = "page";
    static final int SIZE = 20;
    /** As many as one query of the desk gives at once. */
    static final int MOST = 200;

    /** The part of the case's life a stage filter means. */
    static final Map<String, Set<CaseStage>> STAGES = stages();

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
        return Set.of(KEYWORD, STAGE, CHANNEL, WHO, TOPIC, KIND, LAMP).stream()
                .anyMatch(name -> !value(name).isEmpty());
    }

    /** Whether the desk cannot answer alone: words of the request and the applicant's kind are compared here. */
    boolean needsReading() {
        return !value(KIND).isEmpty()
                || value(WHO).equals("none")
                || (!value(KEYWORD).isEmpty() && number() == null);
    }

    QueueQuery query(Set<BodyId> bodies) {
        return query(bodies, page() - 1, SIZE);
    }

    QueueQuery query(Set<BodyId> bodies, int page, int size) {
        var stages = STAGES.getOrDefault(value(STAGE), open());
        return new QueueQuery(
                bodies,
                stages,
                read(Light.class, value(LAMP)),
                value(WHO).matches("\\d{1,15}") ? new StaffId(Long.parseLong(value(WHO))) : null,
                read(Channel.class, value(CHANNEL)),
                value(TOPIC).isEmpty() ? null : value(TOPIC),
                null,
                null,
                number(),
                stages.stream().allMatch(CaseStage::isOpen) ? QueueQuery.Sort.DUE : QueueQuery.Sort.NEWEST,
                page,
                size);
    }

    /** Whether a row fits the filters that only reading it can answer. */
    boolean fits(Queue.Row row) {
        String word = number() == null ? value(KEYWORD).toLowerCase(Locale.ROOT) : "";
        var kind = read(ApplicantKind.class, value(KIND));
        boolean unassigned = !value(WHO).equals("none") || row.summary().assignee() == null;
        return unassigned
                && (kind == null || row.summary().applicantKind() == kind)
                && (word.isEmpty()
                        || row.subject().toLowerCase(Locale.ROOT).contains(word)
                        || row.summary().number().toString().contains(word));
    }

    /** The address of the workbench with one filter changed; the page begins anew. */
    String with(String name, String value) {
        var changed = new LinkedHashMap<String, String>();
        for (String key : new String[] {SCOPE, LAMP, KEYWORD, STAGE, CHANNEL, WHO, TOPIC, KIND, PAGE}) {
            String kept = key.equals(name) ? value : key.equals(PAGE) ? "" : value(key);
            if (!kept.isEmpty()) {
                changed.put(key, kept);
            }
        }
        var address = UriComponentsBuilder.fromPath("/workbench");
        changed.forEach((key, kept) -> address.queryParam(key, "{" + key + "}"));
        return address.encode().buildAndExpand(changed).toUriString();
    }

    /** The address without the page, so that {@code page=2} can follow. */
    String withoutPage() {
        String address = with(PAGE, "");
        return address + (address.contains("?") ? "&" : "?");
    }

    private @Nullable String number() {
        String word = value(KEYWORD);
        return CaseNumber.parse(word).isPresent() || word.matches("\\d{1,7}|\\d{4}-\\d{0,7}") ? word : null;
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Set<CaseStage> open() {
        var open = EnumSet.noneOf(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            if (stage.isOpen()) {
                open.add(stage);
            }
        }
        return open;
    }

    private static Map<String, Set<CaseStage>> stages() {
        var found = new LinkedHashMap<String, Set<CaseStage>>();
        for (CaseStage stage : CaseStage.values()) {
            found.put(stage.name(), EnumSet.of(stage));
        }
        found.put("ENDED", EnumSet.complementOf(EnumSet.copyOf(open())));
        return found;
    }
}
