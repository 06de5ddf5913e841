package cn.zhiqing.exchange;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.database.TestHome;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole Zhiqing with two bureaus on a database and a port of its own, asked over real HTTP. */
final class Town implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ServletWebServerApplicationContext application;
    final TestDatabase database = TestDatabase.fresh();
    final BodyId shi;
    final BodyId kjj;
    final BodyId zyj;

    Town(String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "--server.port=0",
                "--zhiqing.home=" + TestHome.fresh(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.hikari.maximum-pool-size=8",
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE));
        arguments.addAll(List.of(more));
        application = (ServletWebServerApplicationContext)
                SpringApplication.run(Zhiqing.class, arguments.toArray(String[]::new));
        shi = body("shi", "市政府", null, BodyKind.CITY);
        kjj = body("kjj", "市科技局", shi, BodyKind.DEPARTMENT);
        zyj = body("zyj", "市资源局", shi, BodyKind.DEPARTMENT);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    private BodyId body(String code, String name, @Nullable BodyId parent, BodyKind kind) {
        return body(bean(Roster.class), code, name, parent, kind);
    }

    static BodyId body(Roster roster, String code, String name, @Nullable BodyId parent, BodyKind kind) {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        return roster.addBody(
                        new NewBody(
                                code, name, "济南" + name, parent, kind, "370100", remedies, true, Body.Office.UNKNOWN),
                        Actor.MACHINE)
                .orThrow();
    }

    /** A key of a bureau, as its system keeps it. */
    String key(BodyId body, Scope... scopes) {
        return key(body, 600, scopes);
    }

    String key(BodyId body, int perMinute, Scope... scopes) {
        var asked = new NewKey(body, "局门户", Set.of(scopes), perMinute, today().plusDays(30));
        return bean(ApiKeys.class).issue(asked, Actor.MACHINE).orThrow().text().disclose();
    }

    java.time.LocalDate today() {
        return bean(CityClock.class).today();
    }

    String address(String path) {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(application.getWebServer()).getPort() + path;
    }

    /** What came back. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String at(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String key, String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path))).header("Authorization", "Bearer " + key));
    }

    Answer post(String key, String path, String idempotency, String json) {
        return send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotency)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An application in JSON. */
    static String asked(String name, String subject) {
        return JSON.writeValueAsString(Map.of(
                "applicant",
                Map.of(
                        "kind",
                        "NATURAL",
                        "name",
                        name,
                        "idType",
                        "ID_CARD",
                        "idNumber",
                        "370102198507081238",
                        "phone",
                        "13953100777"),
                "items",
                List.of(Map.of("subject", subject)),
                "form",
                "ELECTRONIC",
                "way",
                "ONLINE"));
    }

    CaseSummary summary(BodyId body, String number) {
        return bean(CaseDesk.class)
                .summary(body, CaseNumber.parse(number).orElseThrow())
                .orElseThrow();
    }

    /** Brings a received request to its reply, sent today. */
    void reply(BodyId body, String number) {
        var today = today();
        CaseId id = summary(body, number).id();
        Viewer clerk = Viewer.at(body, new StaffId(11), "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        Viewer reviewer = Viewer.at(body, new StaffId(12), "孙立民", Role.REVIEWER);
        Viewer signatory = Viewer.at(body, new StaffId(13), "周建国", Role.SIGNATORY);
        act(id, clerk, new CaseCommand.Register(id, today));
        act(id, clerk, new CaseCommand.Assign(id, today, clerk.id()));
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "环评批复一份"));
        act(id, clerk, new CaseCommand.ProposeDecision(id, today, decision));
        act(id, reviewer, new CaseCommand.PassReview(id, today, ReviewStep.SECRECY, "不涉密"));
        act(id, reviewer, new CaseCommand.PassReview(id, today, ReviewStep.LEGAL, "合法"));
        act(id, signatory, new CaseCommand.SignDecision(id, today));
        act(id, clerk, new CaseCommand.DispatchReply(id, today, DispatchWay.ACCOUNT, null));
    }

    void act(CaseId id, Viewer who, CaseCommand command) {
        int version = bean(CaseDesk.class).summary(id).orElseThrow().version();
        bean(CaseDesk.class).handle(command, who, version).orThrow();
    }

    @Override
    public void close() {
        application.close();
    }
}
