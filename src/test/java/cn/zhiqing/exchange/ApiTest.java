package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StreamId;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("REST v1: other systems hand in, ask and fetch, each within its body")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private static final String NAME = "欧阳若兰";
    private static final String REQUESTS = "/api/v1/requests";

    private final Town town = new Town();
    private final Described described = new Described();
    private final String key = town.key(town.kjj, Scope.values());

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    @DisplayName("every route is described, and every description is a route")
    void router() {
        var mapping = town.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1/"))
                        .forEach(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .forEach(method -> routes.add(method + " " + pattern))));
        assertThat(routes).isEqualTo(described.operations());
        Town.Answer served = Town.send(HttpRequest.newBuilder(URI.create(town.address("/api/v1/openapi.json"))));
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.json()).isEqualTo(described.document);
    }

    @Test
    @DisplayName(
            "条例第二十九条: an application is taken in, its status read without a name, its reply with one, all as described")
    void wholeWay() {
        Town.Answer taken = town.post(key, REQUESTS, "whole-way-1", Town.asked(NAME, "河道整治环评批复"));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(described.faults("post", REQUESTS, taken)).isEmpty();
        String place = taken.header("Location");
        Town.Answer status = town.get(key, place);
        assertThat(described.faults("get", REQUESTS + "/{number}", status)).isEmpty();
        assertThat(status.at("stage")).isEqualTo("RECEIVED");
        assertThat(status.response().body()).doesNotContain(NAME, "13953100777", "环评");
        assertThat(town.get(key, place + "/reply").at("code")).isEqualTo("NO_REPLY_YET");
        town.reply(town.kjj, taken.at("number"));
        Town.Answer reply = town.get(key, place + "/reply");
        assertThat(described.faults("get", REQUESTS + "/{number}/reply", reply)).isEmpty();
        assertThat(reply.at("addressee")).contains(NAME);
        assertThat(town.get(key, place).at("stage")).isEqualTo("DISPATCHED");
        var id = town.summary(town.kjj, taken.at("number")).id();
        assertThat(town.bean(Journal.class).read(new StreamId("exchange-case", id.value())))
                .extracting(r -> r.event().getClass().getSimpleName())
                .containsExactly("RequestTaken", "ReplyRead");
    }

    @Test
    @DisplayName(
            "the same idempotency key gives the same answer, from many threads too; another body under it is refused")
    void idempotent() throws Exception {
        String json = Town.asked(NAME, "同一件申请");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Town.Answer>> calls = IntStream.range(0, 16)
                    .mapToObj(_ -> (Callable<Town.Answer>) () -> town.post(key, REQUESTS, "same-key-1", json))
                    .toList();
            var bodies = threads.invokeAll(calls).stream()
                    .map(done -> done.resultNow().response().body())
                    .collect(Collectors.toSet());
            assertThat(bodies).hasSize(1);
        }
        Town.Answer again = town.post(key, REQUESTS, "same-key-1", json);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        Town.Answer other = town.post(key, REQUESTS, "same-key-1", Town.asked(NAME, "另一件"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(described.faults("post", REQUESTS, other)).isEmpty();
        String elsewhere = town.key(town.kjj, Scope.INTAKE);
        assertThat(town.post(elsewhere, REQUESTS, "same-key-1", json).at("number"))
                .isNotEqualTo(again.at("number"));
    }

    @Test
    @DisplayName(
            "a refusal gives every reason with its article, keeps nothing, and the mended call may use the same key")
    void refused() {
        String json = "{\"applicant\":{\"kind\":\"NATURAL\"},\"items\":[],\"form\":\"PAPER\",\"way\":\"POST\"}";
        Town.Answer refused = town.post(key, REQUESTS, "mended-key-1", json);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(described.faults("post", REQUESTS, refused)).isEmpty();
        assertThat(refused.json().path("reasons").values())
                .extracting(r -> r.path("code").asString(""))
                .containsExactly("A29_NAME", "A29_IDENTITY", "A29_CONTACT", "A29_CONTENT", "A29_FORM_ADDRESS");
        assertThat(town.post(key, REQUESTS, "mended-key-1", Town.asked(NAME, "补全之后"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("条例第三十一条: a hand-over keeps its first receipt day and channel, and may lack what paper may lack")
    void handOver() {
        String day = town.today().minusDays(5).toString();
        String json = Town.asked(NAME, "移送来的申请")
                .replaceFirst(
                        "\\{",
                        "{\"handOver\":{\"from\":\"省平台\",\"reference\":\"SD-1\"," + "\"receivedOn\":\"" + day
                                + "\",\"channel\":\"MAIL_SIGNED\",\"pastYearReason\":\"移送\"},");
        Town.Answer taken = town.post(key, REQUESTS, "hand-over-1", json);
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
        Town.Answer status = town.get(key, taken.header("Location"));
        assertThat(status.at("receiptDate")).isEqualTo(day);
        assertThat(status.at("channel")).isEqualTo("MAIL_SIGNED");
        String open = json.replace(day, town.today().plusDays(1).toString());
        assertThat(town.post(key, REQUESTS, "hand-over-2", open).at("code")).isEqualTo("FUTURE_DAY");
        String unknown = json.replace("\"receivedOn\":\"" + day + "\",", "");
        assertThat(town.post(key, REQUESTS, "hand-over-3", unknown).at("code")).isEqualTo("HAND_OVER");
    }

    @Test
    @DisplayName("条例第五十条: the three tables as the ledger counts them; years that are none do not exist")
    void statistics() {
        Town.Answer tables = town.get(key, "/api/v1/statistics/" + town.today().getYear());
        assertThat(tables.status()).isEqualTo(200);
        assertThat(described.faults("get", "/api/v1/statistics/{year}", tables)).isEmpty();
        assertThat(tables.json().path("table2").values()).isNotEmpty();
        for (String year : List.of("2018", "2999", "latest")) {
            assertThat(town.get(key, "/api/v1/statistics/" + year).status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("条例第三十三条: twenty working days from Monday 2 March 2026 end on 30 March")
    void deadline() {
        Town.Answer due = town.get(key, "/api/v1/calendar/deadline?from=2026-03-02&workingDays=20");
        assertThat(described.faults("get", "/api/v1/calendar/deadline", due)).isEmpty();
        assertThat(due.at("due")).isEqualTo("2026-03-30");
        assertThat(town.get(key, "/api/v1/calendar/deadline?from=2.3.2026&workingDays=20")
                        .at("code"))
                .isEqualTo("DATE");
        assertThat(town.get(key, "/api/v1/calendar/deadline").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("条例第十条: another body's requests do not exist for a key, and a scope that was not given opens nothing")
    void isolation() {
        String number = town.post(key, REQUESTS, "isolation-1", Town.asked(NAME, "他局不可见"))
                .at("number");
        String theirs = town.key(town.zyj, Scope.values());
        for (String path : List.of("/" + number, "/" + number + "/reply", "/2026-9999", "/x", "/1-1")) {
            Town.Answer answer = town.get(theirs, REQUESTS + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.at("code")).isEqualTo("NOT_FOUND");
        }
        String narrow = town.key(town.kjj, Scope.STATUS);
        assertThat(town.get(narrow, REQUESTS + "/" + number).status()).isEqualTo(200);
        assertThat(town.get(narrow, REQUESTS + "/" + number + "/reply").at("code"))
                .isEqualTo("SCOPE_MISSING");
        assertThat(town.post(narrow, REQUESTS, "isolation-2", "{}").status()).isEqualTo(403);
        assertThat(town.get(narrow, "/api/v1/statistics/2026").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a key opens nothing when it is missing, wrong, in the address, expired or revoked")
    void keys() {
        Town.Answer none = Town.send(HttpRequest.newBuilder(
                URI.create(town.address(REQUESTS + "/2026-0001?key=" + key + "&access_token=" + key))));
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.at("code")).isEqualTo("KEY_MISSING");
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(none.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(town.get("zhiqing_" + "A".repeat(43), REQUESTS + "/2026-0001")
                        .at("code"))
                .isEqualTo("KEY_UNKNOWN");
        String revoked = town.key(town.kjj, Scope.STATUS);
        ApiKey row = town.bean(ApiKeys.class).of(List.of(town.kjj)).getFirst();
        assertThat(town.get(revoked, REQUESTS + "/2026-9999").status()).isEqualTo(404);
        assertThat(town.bean(ApiKeys.class).find(row.id()).orElseThrow().lastUsedAt())
                .isNotNull();
        town.bean(ApiKeys.class).revoke(row, Actor.MACHINE);
        assertThat(town.get(revoked, REQUESTS + "/2026-9999").at("code")).isEqualTo("KEY_REVOKED");
        String expired = town.key(town.kjj, Scope.STATUS);
        new JdbcTemplate(town.database.asOwner())
                .update(
                        "UPDATE exchange.key SET expires_on = '2026-01-01' WHERE id = (SELECT max(id) FROM exchange.key)");
        assertThat(town.get(expired, REQUESTS + "/2026-9999").at("code")).isEqualTo("KEY_EXPIRED");
        assertThat(town.bean(Journal.class).read(new StreamId("exchange", row.id())))
                .extracting(r -> r.event().getClass().getSimpleName())
                .containsExactly(
                        ExchangeEvent.KeyIssued.class.getSimpleName(), ExchangeEvent.KeyRevoked.class.getSimpleName());
    }

    @Test
    @DisplayName("a key that calls too often waits as long as it is told; other keys do not")
    void limits() {
        String slow = town.key(town.kjj, 3, Scope.STATUS);
        for (int i = 0; i < 3; i++) {
            assertThat(town.get(slow, REQUESTS + "/2026-9999").status()).isEqualTo(404);
        }
        Town.Answer refused = town.get(slow, REQUESTS + "/2026-9999");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(described.faults("get", REQUESTS + "/{number}", refused)).isEmpty();
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 20L);
        assertThat(town.get(key, REQUESTS + "/2026-9999").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("too large, not JSON, no idempotency key, an address of nowhere: each is told in Chinese as a problem")
    void malformed() {
        assertThat(town.post(key, REQUESTS, "large-key-1", "{\"topic\":\"" + "a".repeat(300_000) + "\"}")
                        .at("code"))
                .isEqualTo("TOO_LARGE");
        assertThat(town.post(key, REQUESTS, "short", "{}").at("code")).isEqualTo("IDEMPOTENCY_KEY");
        Town.Answer form = Town.send(HttpRequest.newBuilder(URI.create(town.address(REQUESTS)))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", "form-key-1")
                .POST(HttpRequest.BodyPublishers.ofString("a=b")));
        assertThat(form.status()).isEqualTo(415);
        for (Town.Answer nowhere : List.of(
                town.get(key, "/api/v2/requests"),
                town.get(key, REQUESTS),
                town.post(key, "/api/v1/statistics/2026", "nowhere-1", "{}"))) {
            assertThat(nowhere.status()).isEqualTo(404);
            assertThat(nowhere.at("code")).isEqualTo("NO_SUCH_ADDRESS");
            assertThat(nowhere.header("Content-Type")).startsWith("application/problem+json");
        }
    }
}
