package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Delegations;
import cn.zhiqing.access.NewDelegation;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.LetterWordings;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.TemplateRules;
import cn.zhiqing.exchange.ApiKeys;
import cn.zhiqing.exchange.NewEndpoint;
import cn.zhiqing.exchange.NewKey;
import cn.zhiqing.exchange.NewPeer;
import cn.zhiqing.exchange.PeerDesk;
import cn.zhiqing.exchange.Scope;
import cn.zhiqing.exchange.Topic;
import cn.zhiqing.exchange.Webhooks;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.notify.Inbox;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.UrgeCommand;
import cn.zhiqing.supervision.UrgeDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every route of the running application, so that a new one is covered on the day it is written. */
@DisplayName("Every route: what another body owns does not exist, and nothing changes without a token and a person")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationSweepTest {

    private static final String NAME = "欧阳若兰";
    private static final String ID = "370102198507081238";
    private static final String PHONE = "13953100777";
    private static final String SUBJECT = "长清湖片区河道整治项目环评批复";

    /** Routes that anybody may post to, with the reason. */
    private static final Map<String, String> PUBLIC = new TreeMap<>(Map.of(
            "/apply/", "条例第二十七条: anybody applies, without an account",
            "/track", "an applicant proves a case by its code and a second factor",
            "/verify", "电子签名法第八条: anybody checks a paper by the code printed on it",
            "/sign-in", "the form that makes a visitor somebody"));

    /** Routes for other systems: they know no session and no form, only a key; staff and visitors get 401 (ADR 0110). */
    private static final String KEYED = "/api/";

    /** Routes that show anybody what a body published, with the reason. */
    private static final Set<String> PUBLISHED = Set.of("/annual-reports/{code}/{year}", "/apply/{step}");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

    private final WholeCity city = WholeCity.shared();
    private Receipt theirs;
    private String letter;
    private StaffId clerk;
    private long delegation;
    private long notice;
    private long interfaceKey;
    private long urge;
    private long endpoint;
    private long peer;
    private long ask;
    private Belongings things;

    @BeforeAll
    void theirCase() {
        clerk = city.bean(StaffBook.class).byLogin("maxiao").orElseThrow().id();
        theirs = city.arrived(city.zyj, clerk, WholeCity.asked(NAME, ID, PHONE, SUBJECT));
        StaffId taker = city.person("linshu", "林舒", city.zyj, Role.CLERK);
        LocalDate today = city.bean(CityClock.class).today();
        interfaceKey = city.bean(ApiKeys.class)
                .issue(new NewKey(city.zyj, "市资源局门户", Set.of(Scope.STATUS), 60, today.plusDays(1)), Actor.MACHINE)
                .orThrow()
                .id();
        peer = city.bean(PeerDesk.class)
                .enter(
                        new NewPeer(city.zyj, "省平台", "https://192.0.1.1/", Secret.of("zhiqing_" + "A".repeat(43)), 0),
                        Actor.MACHINE)
                .orThrow();
        endpoint = city.bean(Webhooks.class)
                .enter(new NewEndpoint(city.zyj, "https://192.0.1.1/hook", Set.of(Topic.SERVED)), Actor.MACHINE)
                .orThrow()
                .id();
        delegation = city.bean(Delegations.class)
                .give(
                        new NewDelegation(clerk, taker, city.zyj, Role.CLERK, today, today),
                        new Actor.Staff(clerk, city.zyj))
                .orThrow();
        notice = theirNotice();
        urge = urged();
        ask = asked();
        things = Belongings.of(city);
    }

    /** They word their letters in their own way. */
    @BeforeAll
    void theirWording() {
        var wording = new TemplateRules.Wanted(
                LetterKind.GRANT,
                LetterTemplate.parse("{收件}{经过}\n现就" + SUBJECT + "答复如下：\n{认定}"),
                city.bean(CityClock.class).today(),
                "试用");
        var who = city.bean(StaffBook.class).byLogin("maxiao").orElseThrow().id();
        city.bean(LetterWordings.class)
                .set(
                        city.zyj,
                        wording,
                        0,
                        city.bean(StaffBook.class).viewer(who).orElseThrow())
                .orThrow();
        assertThat(city.get("maxiao", "/cases/wordings/zyj/L13/versions/1").text())
                .contains(SUBJECT);
    }

    /** Somebody asks them to correct a record. */
    private long asked() {
        var whole = new AskCommand.Receive(
                AskKind.RECORDS,
                city.bean(CityClock.class).today(),
                Channel.IN_PERSON,
                null,
                1,
                new AskCommand.Person(Secret.of(NAME), Secret.of(ID), Secret.of(PHONE)),
                Secret.of(SUBJECT),
                Secret.of("户口簿"));
        return city.bean(AskDesk.class)
                .receive(whole, city.bean(StaffBook.class).viewer(clerk).orElseThrow())
                .orThrow();
    }

    private long theirNotice() {
        var told = new cn.zhiqing.notify.Notice(
                new Occasion("sweep/1"),
                "sweep.told",
                new Recipient.Colleague(clerk),
                Wording.of(SUBJECT, NAME, "/workbench"));
        city.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> city.bean(Postman.class).post(told));
        return city.bean(Inbox.class).lines(clerk, 0, 1).getFirst().id();
    }

    /** An e-mail to them, with a file. */
    @BeforeAll
    void theirMail() {
        var now = city.bean(CityClock.class).instant();
        var file = new cn.zhiqing.notify.mailbox.MailAttachment(
                cn.zhiqing.privacy.Secret.of(NAME + ".pdf"),
                "application/pdf",
                cn.zhiqing.privacy.Secret.of(new byte[] {1, 2, 3}));
        var mail = new cn.zhiqing.notify.mailbox.IncomingMail(
                770077,
                city.zyj,
                cn.zhiqing.privacy.Secret.of("<m@example.cn>"),
                cn.zhiqing.privacy.Secret.of("secret-" + PHONE + "@example.cn"),
                cn.zhiqing.privacy.Secret.of(NAME),
                List.of(),
                cn.zhiqing.privacy.Secret.of(SUBJECT),
                now,
                now,
                cn.zhiqing.privacy.Secret.of(NAME + ID),
                List.of(file),
                Set.of());
        city.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> city.bean(cn.zhiqing.notify.mailbox.MailSink.class).take(mail));
        assertThat(city.get("maxiao", "/cases/intake/mail/770077").text()).contains(SUBJECT);
    }

    /** A letter of theirs to the supervising body: a third body has no part in it. */
    @BeforeAll
    void theirLetter() {
        LocalDate today = city.bean(CityClock.class).today();
        StaffId asking =
                city.bean(StaffBook.class).byLogin("maxiao").orElseThrow().id();
        var id = city.arrived(city.zyj, asking, WholeCity.asked(NAME, ID, PHONE, SUBJECT))
                .id();
        CaseDesk desk = city.bean(CaseDesk.class);
        var agency = city.bean(cn.zhiqing.access.Bodies.class).pathTo(city.zyj).getLast();
        List.of(
                        new CaseCommand.Register(id, today),
                        new CaseCommand.Assign(id, today, asking),
                        new CaseCommand.ConsultAgency(id, today, true, agency, "市政府", "是否同意公开" + SUBJECT))
                .forEach(act -> desk.handle(
                                act,
                                Actor.MACHINE,
                                desk.summary(id).orElseThrow().version())
                        .orThrow());
        letter = id + "-1";
    }

    /** An urge letter to the other body about its request. */
    private long urged() {
        StaffId supervisor = city.person("duban", "高督办", city.city, Role.SUPERVISOR);
        return city.bean(UrgeDesk.class)
                .send(
                        new UrgeCommand.SendUrge(
                                city.city,
                                city.zyj,
                                List.of(theirs.id()),
                                Secret.of(SUBJECT + "，请尽快答复"),
                                city.bean(CityClock.class).today().plusDays(5)),
                        city.bean(StaffBook.class).viewer(supervisor).orElseThrow())
                .orThrow()
                .id();
    }

    private record Route(boolean post, String pattern) {}

    private List<Route> routes() {
        Set<Route> found = new java.util.LinkedHashSet<>();
        var mapping = city.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : new TreeSet<>(info.getPatternValues())) {
                if (pattern.equals("/error")) {
                    continue; // the answer to what failed elsewhere; asked directly it tells of nothing
                }
                if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                    found.add(new Route(false, pattern));
                }
                if (methods.stream().anyMatch(method -> method != RequestMethod.GET)) {
                    found.add(new Route(true, pattern));
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(50);
        return List.copyOf(found);
    }

    /** The addresses of a pattern when every variable names something of the other body. */
    private List<String> filled(String pattern) {
        List<String> paths = new ArrayList<>(List.of(VARIABLE.matcher(pattern).replaceAll("{$1}")));
        var variables = VARIABLE.matcher(pattern);
        while (variables.find()) {
            String name = variables.group(1);
            paths = paths.stream()
                    .flatMap(path -> values(pattern, name).map(value -> path.replace("{" + name + "}", value)))
                    .toList();
        }
        return paths;
    }

    private Stream<String> values(String pattern, String variable) {
        return switch (variable) {
            case "key" -> Stream.of("zyj-" + theirs.number(), things.key());
            case "slug" ->
                Arrays.stream(CaseAct.values())
                        .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case "consultation" -> Stream.of(letter, "1-1");
            case "letter" -> Stream.of("770077");
            case "kind" -> Stream.of("L13", "L01");
            case "version" -> Stream.of("1", "2026");
            case "part" -> Stream.of("1");
            case "notice" -> Stream.of(Integer.toString(things.notice));
            case "register" -> Stream.of(Long.toString(things.register));
            case "file" -> Stream.of(Long.toString(things.file), "mail-770077-1");
            case "which" -> Stream.of("receipt", "registration", "decision", "reply", "1");
            case "code" -> Stream.of("zyj");
            case "year" -> Stream.of(Integer.toString(theirs.number().year()));
            case "ask" -> Stream.of(Long.toString(ask), Long.toString(things.ask));
            case "cell" -> Stream.of("received.natural", "1", "new");
            case "step" -> Stream.of("who");
            case "id" -> {
                if (pattern.startsWith("/notices/")) {
                    yield Stream.of(Long.toString(notice));
                }
                if (pattern.startsWith("/admin/interfaces/peers")) {
                    yield Stream.of(Long.toString(peer));
                }
                if (pattern.startsWith("/admin/interfaces/webhooks")) {
                    yield Stream.of(Long.toString(endpoint));
                }
                if (pattern.startsWith("/admin/interfaces")) {
                    yield Stream.of(Long.toString(interfaceKey));
                }
                if (pattern.startsWith("/admin/staff")) {
                    yield Stream.of(clerk.toString());
                }
                if (pattern.startsWith("/precedents/")) {
                    yield Stream.of(Long.toString(things.sealed.id()));
                }
                if (pattern.startsWith("/supervision/urges")) {
                    yield Stream.of(Long.toString(urge));
                }
                yield Stream.of(
                        pattern.startsWith("/admin/delegations") ? Long.toString(delegation) : city.zyj.toString());
            }
            default -> Stream.of(theirs.id().toString(), "zyj-" + theirs.number(), "2026");
        };
    }

    private String[] form() {
        String key = "zyj-" + theirs.number();
        return new String[] {
            "case",
            key,
            "key",
            key,
            "id",
            theirs.id().toString(),
            "body",
            city.zyj.toString(),
            "code",
            "zyj",
            "to",
            clerk.toString(),
            "role",
            "CLERK",
            "value",
            "false",
            "reason",
            "看一看",
            "version",
            "1",
            "post",
            city.zyj + ":CLERK",
            "taker",
            clerk.toString(),
            "from",
            "2026-01-01",
            "until",
            "2026-01-02"
        };
    }

    private WholeCity.Answer ask(String login, Route route, String path) {
        String query = "?case=zyj-" + theirs.number() + "&body=" + city.zyj + "&id=" + theirs.id() + "&kind=FULL";
        return route.post() ? city.post(login, path, form()) : city.get(login, path + query);
    }

    @Test
    @DisplayName("条例第十条: a clerk of one bureau gets 404 or 403 for everything of another, and not a word of it")
    void anotherBodysThings() {
        int version =
                city.bean(CaseDesk.class).summary(theirs.id()).orElseThrow().version();
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            for (String path : filled(route.pattern())) {
                WholeCity.Answer answer = ask("hejing", route, path);
                boolean names = route.pattern().contains("{")
                        && !PUBLISHED.contains(VARIABLE.matcher(route.pattern()).replaceAll("{$1}"));
                boolean unknown = route.pattern().startsWith(KEYED) && answer.status() == 401;
                if (names && !unknown && answer.status() != 404 && answer.status() != 403) {
                    wrong.add(route + " as " + path + " answered " + answer.status());
                }
                if (answer.status() >= 500) {
                    wrong.add(route + " as " + path + " broke: " + answer.status());
                }
                Stream.of(NAME, ID, PHONE, SUBJECT, "欧*", "欧**兰", "139****0777", Belongings.NAME, Belongings.SUBJECT)
                        .filter(fact -> answer.text().contains(fact))
                        .forEach(fact -> wrong.add(route + " as " + path + " tells " + fact));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(city.bean(CaseDesk.class).summary(theirs.id()).orElseThrow().version())
                .isEqualTo(version);
        assertThat(city.bean(StaffBook.class).find(clerk).orElseThrow().enabled())
                .isTrue();
    }

    /** Addresses that show one thing, with who of the owner's staff opens it. */
    private Map<String, String> shown() {
        String request = "/cases/" + things.key();
        return Map.ofEntries(
                Map.entry(request, "maxiao"),
                Map.entry(request + "/materials", "maxiao"),
                Map.entry(request + "/materials/" + things.file, "maxiao"),
                Map.entry(request + "/fees/" + things.notice, "maxiao"),
                Map.entry(request + "/letter/reply", "maxiao"),
                Map.entry(request + "/reassess", "maxiao"),
                Map.entry(request + "/notes", "maxiao"),
                Map.entry("/archive/" + things.key(), "maxiao"),
                Map.entry("/archive/destruction/" + things.register, "qianfa-z"),
                Map.entry("/precedents/" + things.sealed.id(), "shenhe-z"),
                Map.entry("/precedents/" + things.sealed.id() + "/revise", "maxiao"),
                Map.entry("/cases/asks/" + things.ask, "maxiao"),
                Map.entry("/cases/asks/" + things.ask + "/letter?form=HTML", "qianfa-z"));
    }

    @Test
    @DisplayName(
            "条例第十条: package, register, precedent, scan, fee, judgement and wish: the owner has them, a peer of any role does not")
    void ownPeerOther() {
        peers();
        List<String> wrong = new ArrayList<>();
        shown().forEach((path, owner) -> {
            if (city.get(owner, path).status() != 200) {
                wrong.add(path + " answered " + city.get(owner, path).status() + " to its owner");
            }
            for (String peer : List.of("hejing", "shenhe-p", "zhoujianguo")) {
                WholeCity.Answer answer = city.get(peer, path);
                if (answer.status() != 404 || answer.text().contains(Belongings.TITLE)) {
                    wrong.add(path + " answered " + answer.status() + " to " + peer);
                }
            }
            if (city.get(null, path).status() == 200) {
                wrong.add(path + " is shown to a visitor");
            }
        });
        assertThat(wrong).isEmpty();
        String common = "/precedents/" + things.shared.id();
        assertThat(city.get("hejing", common).text())
                .as("a shared one is for all")
                .contains(Belongings.TITLE)
                .doesNotContain(Belongings.NAME, Belongings.SUBJECT, things.key());
    }

    @Test
    @DisplayName("条例第十条: reviewers and signatories of another bureau change nothing of it either")
    void peersChangeNothing() {
        peers();
        List<Object> before = things.state();
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            boolean named = Stream.of("/archive/", "/precedents/", "/cases/asks/{", "/cases/{key}/")
                    .anyMatch(route.pattern()::startsWith);
            if (!route.post() || !named || !route.pattern().contains("{")) {
                continue;
            }
            for (String path : filled(route.pattern())) {
                for (String peer : List.of("hejing", "shenhe-p", "zhoujianguo")) {
                    int status = ask(peer, route, path).status();
                    if (status != 404 && status != 403) {
                        wrong.add(path + " answered " + status + " to " + peer);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(things.state()).isEqualTo(before);
    }

    private void peers() {
        if (city.bean(StaffBook.class).byLogin("shenhe-p").isEmpty()) {
            city.person("shenhe-p", "卜复核", city.kjj, Role.REVIEWER);
        }
    }

    @Test
    @DisplayName("every post without the form's token is refused, for staff and for visitors")
    void tokens() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            if (route.post()) {
                String path = filled(route.pattern()).getFirst();
                for (String login : new String[] {"hejing", "xitong", null}) {
                    int status = city.postWithoutToken(login, path).status();
                    if (status != (path.startsWith(KEYED) ? 401 : 403)) {
                        wrong.add(path + " answered " + status + " to " + login);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("every post but those of the public list sends a visitor to the sign-in form")
    void visitors() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            boolean open = PUBLIC.keySet().stream().anyMatch(route.pattern()::startsWith);
            if (route.post() && !open && !route.pattern().startsWith(KEYED)) {
                WholeCity.Answer answer =
                        city.post(null, filled(route.pattern()).getFirst());
                if (answer.status() != 302 || !answer.place().endsWith("/sign-in")) {
                    wrong.add(route + " answered " + answer.status() + " " + answer.place());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: addresses and logs of all this hold no name, number, telephone or query code")
    void nothingInTheLogs() {
        String key = "/cases/zyj-" + theirs.number();
        String code = theirs.queryCode().disclose();
        assertThat(city.get("maxiao", key).text()).contains(SUBJECT).doesNotContain(NAME, ID, PHONE);
        WholeCity.Answer revealed = city.post("maxiao", key + "/reveal", "reason", "核对邮寄地址");
        assertThat(revealed.text()).contains(NAME);
        List<String> places = new ArrayList<>(List.of(revealed.place()));
        places.add(city.post(null, "/track", "number", theirs.number().toString(), "code", code, "factor", "1238")
                .place());
        places.add(city.post(null, "/track", "code", code, "factor", "0000").place());
        places.add(city.post("maxiao", "/cases/new", "name", NAME, "idNumber", ID, "phone", PHONE, "subject", SUBJECT)
                .place());
        places.add(city.get("maxiao", "/workbench?q=x&page=999").place());
        places.add(city.get("maxiao", "/cases/zyj-0000-1").place());
        places.add(
                city.post(null, "/apply/person", "name", NAME, "idNumber", ID).place());
        assertThat(places).noneMatch(place -> place.contains(code) || place.contains("1238") || place.contains(NAME));
        assertThat(city.log()).doesNotContain(NAME, ID, PHONE, "secret-" + PHONE, code, SUBJECT, "核对邮寄地址");
    }
}
