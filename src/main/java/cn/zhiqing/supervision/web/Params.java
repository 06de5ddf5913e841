package cn.zhiqing.supervision.web;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.supervision.Period;
import cn.zhiqing.supervision.UrgeQuery;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.WatchQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands in an address of supervision (筛选条件); what cannot be read filters nothing. */
record Params(Map<String, String> given, LocalDate today) {

    static final String BODY = "body";
    static final String ONLY = "only";
    static final String SPAN = "p";
    static final String FROM = "from";
    static final String UNTIL = "to";
    static final String LIST = "set";
    static final String CHANNEL = "ch";
    static final String KIND = "kind";
    static final String REPLY = "reply";
    static final String LIGHT = "light";
    static final String STAGE = "st";
    static final String WHO = "who";
    static final String AWAIT = "wait";
    static final String SORT = "sort";
    static final String STANDING = "state";
    static final String WEEK = "week";
    static final String PAGE = "page";

    /** In this order they stand in addresses. */
    private static final List<String> ALL = List.of(
            BODY, ONLY, SPAN, LIST, FROM, UNTIL, CHANNEL, KIND, REPLY, LIGHT, STAGE, WHO, AWAIT, STANDING, WEEK, SORT,
            PAGE);

    Params {
        given = Map.copyOf(given);
    }

    String value(String name) {
        return given.getOrDefault(name, "").strip();
    }

    boolean only() {
        return value(ONLY).equals("1");
    }

    int page() {
        String text = value(PAGE);
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    Span span() {
        return or(Span.class, value(SPAN), Span.YEAR);
    }

    WatchList list() {
        return or(WatchList.class, value(LIST), WatchList.OPEN);
    }

    UrgeQuery.Standing standing() {
        return or(UrgeQuery.Standing.class, value(STANDING), UrgeQuery.Standing.OPEN);
    }

    /** The days asked for; else those of the span. */
    Period period() {
        Period asked = days();
        return asked == null ? span().period(today) : asked;
    }

    /** The days asked for; null when none, or when they are the wrong way round. */
    @Nullable
    Period days() {
        LocalDate from = day(FROM);
        LocalDate until = day(UNTIL);
        if (from == null && until == null) {
            return null;
        }
        LocalDate first = from == null ? LocalDate.of(2008, 5, 1) : from;
        LocalDate last = until == null ? today : until;
        return last.isBefore(first) ? null : new Period(first, last);
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return value(name).matches("(19|20)\\d\\d-\\d\\d-\\d\\d") ? LocalDate.parse(value(name)) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    WatchQuery query(Set<BodyId> bodies) {
        WatchList list = list();
        return new WatchQuery(
                bodies,
                list,
                list.isOfPeriod() ? period() : days(),
                new WatchQuery.Filter(
                        read(Channel.class, value(CHANNEL)),
                        read(ApplicantKind.class, value(KIND)),
                        read(ReplyKind.class, value(REPLY)),
                        read(Light.class, value(LIGHT)),
                        read(CaseStage.class, value(STAGE)),
                        value(WHO).matches("\\d{1,15}") ? new StaffId(Long.parseLong(value(WHO))) : null,
                        read(WatchQuery.Await.class, value(AWAIT))),
                or(
                        WatchQuery.Sort.class,
                        value(SORT),
                        list.isOfPeriod() ? WatchQuery.Sort.ENDED : WatchQuery.Sort.DUE));
    }

    UrgeQuery letters(Set<BodyId> bodies) {
        return new UrgeQuery(bodies, standing(), days());
    }

    /** Whether rows are filtered, beyond which list it is and of whom. */
    boolean filtered() {
        return List.of(FROM, UNTIL, CHANNEL, KIND, REPLY, LIGHT, STAGE, WHO, AWAIT).stream()
                .anyMatch(name -> !value(name).isEmpty());
    }

    /** What is asked, for the journal: names and values of the filters, no free text. */
    String told() {
        return ALL.stream()
                .filter(name -> !name.equals(PAGE) && value(name).matches("[A-Za-z0-9_-]{1,40}"))
                .map(name -> name + "=" + value(name))
                .collect(java.util.stream.Collectors.joining("&"));
    }

    /** An address with these parameters and some changed; pairs of name and value, an empty value leaves one out. */
    String address(String path, String... changes) {
        Map<String, String> kept = new LinkedHashMap<>();
        ALL.forEach(name -> kept.put(name, name.equals(PAGE) ? "" : value(name)));
        for (int i = 0; i + 1 < changes.length; i += 2) {
            kept.put(changes[i], changes[i + 1]);
        }
        kept.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(path);
        kept.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(kept).toUriString();
    }

    /** An address of which only body and period stay. */
    String elsewhere(String path, String... changes) {
        return kept(BODY, ONLY, SPAN).address(path, changes);
    }

    /** The address without the page, so that {@code page=2} can follow. */
    String withoutPage(String path) {
        String address = address(path);
        return address + (address.contains("?") ? "&" : "?");
    }

    private Params kept(String... names) {
        Map<String, String> some = new LinkedHashMap<>();
        for (String name : names) {
            some.put(name, value(name));
        }
        return new Params(some, today);
    }

    static <E extends Enum<E>> E or(Class<E> type, String name, E otherwise) {
        E found = read(type, name);
        return found == null ? otherwise : found;
    }

    static <E extends Enum<E>> @Nullable E read(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
