package cn.zhiqing.site;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.SharedApplications;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.database.TestHome;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A city of two bureaus and their administrators: the whole application on a fresh PostgreSQL, asked without a browser. */
final class WholeCity implements AutoCloseable {

    static final String PASSWORD = "Jinan-2026-Chun";
    private static final Path HOME = TestHome.fresh();

    private final ServletWebServerApplicationContext application;
    private final MockMvc web;
    private final Map<String, MockHttpSession> sessions = new HashMap<>();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    final BodyId city;
    final BodyId kjj;
    final BodyId zyj;

    private WholeCity() {
        TestDatabase database = TestDatabase.fresh();
        application = (ServletWebServerApplicationContext) SpringApplication.run(
                Zhiqing.class,
                "--server.port=0",
                "--zhiqing.home=" + HOME,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE);
        lines.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(lines);
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        city = body("shi", "市政府", null, BodyKind.CITY);
        kjj = body("kjj", "市科技局", city, BodyKind.DEPARTMENT);
        zyj = body("zyj", "市资源局", city, BodyKind.DEPARTMENT);
        person("xitong", "钱系统", city, Role.SYSTEM_ADMIN);
        person("anquan", "吴安全", city, Role.SECURITY_ADMIN);
        person("shenji", "郑审计", city, Role.AUDITOR);
        person("juguanli", "冯局管", kjj, Role.SYSTEM_ADMIN);
        person("hejing", "何静", kjj, Role.CLERK, Role.DISCLOSURE_OFFICE);
        person("zhoujianguo", "周建国", kjj, Role.SIGNATORY);
        person("maxiao", "马骁", zyj, Role.CLERK, Role.DISCLOSURE_OFFICE);
    }

    static WholeCity shared() {
        return SharedApplications.of(WholeCity.class, WholeCity.class, WholeCity::new);
    }

    @Override
    public void close() {
        application.close();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    private BodyId body(String code, String name, @Nullable BodyId parent, BodyKind kind) {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        return bean(Roster.class)
                .addBody(
                        new NewBody(
                                code, name, "济南" + name, parent, kind, "370100", remedies, false, Body.Office.UNKNOWN),
                        Actor.MACHINE)
                .orThrow();
    }

    StaffId person(String login, String name, BodyId body, Role... roles) {
        return bean(Roster.class)
                .addStaff(new NewStaff(login, name, body, Set.of(roles), PASSWORD, false), Actor.MACHINE)
                .orThrow();
    }

    /** A request handed in at a bureau's window today. */
    Receipt arrived(BodyId body, StaffId clerk, Application asked) {
        CityClock clock = bean(CityClock.class);
        return bean(Intake.class)
                .receive(body, Channel.IN_PERSON, clock.today(), null, asked, new Actor.Staff(clerk, body))
                .orThrow();
    }

    static Application asked(String name, String idNumber, String phone, String subject) {
        return Application.by(ApplicantKind.NATURAL)
                .named(name)
                .identifiedBy(Application.IdType.ID_CARD, idNumber)
                .phone(phone)
                .email("secret-" + phone + "@example.cn")
                .asks(subject)
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.EMAIL)
                .about("征收拆迁", null)
                .filled();
    }

    /** Everything that went to the logs since the start, causes included. */
    String log() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    /** What every start says at its end. */
    void publishReady() {
        application.publishEvent(new ApplicationReadyEvent(
                new SpringApplication(Zhiqing.class), new String[0], application, java.time.Duration.ZERO));
    }

    int port() {
        return java.util.Objects.requireNonNull(application.getWebServer()).getPort();
    }

    /** What came back. */
    record Answer(int status, String place, String text) {}

    Answer get(@Nullable String login, String path) {
        return send(login, MockMvcRequestBuilders.get(path));
    }

    /** Posts a form; names and values alternate. */
    Answer post(@Nullable String login, String path, String... entered) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(csrf());
        for (int i = 0; i < entered.length; i += 2) {
            request.param(entered[i], entered[i + 1]);
        }
        return send(login, request);
    }

    Answer postWithoutToken(@Nullable String login, String path) {
        return send(login, MockMvcRequestBuilders.post(path));
    }

    private Answer send(@Nullable String login, MockHttpServletRequestBuilder request) {
        try {
            if (login != null) {
                request.session(session(login));
            }
            MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
            String place = response.getHeader("Location");
            return new Answer(
                    response.getStatus(),
                    place == null ? "" : place,
                    new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes back for a request of any kind. */
    MockHttpServletResponse perform(RequestBuilder request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    MockHttpSession session(String login) {
        MockHttpSession known = sessions.get(login);
        if (known != null && !known.isInvalid()) {
            return known;
        }
        org.springframework.test.web.servlet.MvcResult answered;
        try {
            answered = web.perform(MockMvcRequestBuilders.post("/sign-in")
                            .with(csrf())
                            .param("login", login)
                            .param("password", PASSWORD))
                    .andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        var session = (MockHttpSession) answered.getRequest().getSession(false);
        if (session == null) {
            throw new IllegalStateException("sign-in of " + login + " was refused");
        }
        sessions.put(login, session);
        return session;
    }
}
