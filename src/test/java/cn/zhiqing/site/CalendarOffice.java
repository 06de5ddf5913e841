package cn.zhiqing.site;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The whole application with a city, one bureau, and the people who deal with the calendar. */
final class CalendarOffice {

    private static final String PASSWORD = "Jinan-2026-Chun";

    final Viewer clerk;
    final StaffId system;
    final StaffId security;
    private final TestDatabase database = TestDatabase.fresh();
    private final ServletWebServerApplicationContext application;
    private final MockMvc web;
    private final BodyId bureau;

    CalendarOffice() {
        application = (ServletWebServerApplicationContext) SpringApplication.run(
                Zhiqing.class,
                "--server.port=0",
                "--zhiqing.home=" + home(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE);
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        BodyId city = body("shi", null, BodyKind.CITY);
        bureau = body("zrzyj", city, BodyKind.DEPARTMENT);
        system = person("xitong", "顾行", city, Role.SYSTEM_ADMIN);
        security = person("anquan", "沈安", city, Role.SECURITY_ADMIN);
        person("liangyong", "连勇", city, Role.SYSTEM_ADMIN, Role.SUPERVISOR);
        person("shenji", "秦鉴", city, Role.AUDITOR);
        person("juli", "局里", bureau, Role.SYSTEM_ADMIN);
        StaffId he = person("hejing", "何静", bureau, Role.CLERK, Role.DISCLOSURE_OFFICE);
        clerk = bean(StaffBook.class).viewer(he).orElseThrow();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("zhiqing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    JdbcClient sql() {
        return JdbcClient.create(database.asOwner());
    }

    void close() {
        application.close();
    }

    CaseId received(String day) {
        return bean(Intake.class)
                .receive(bureau, Channel.IN_PERSON, LocalDate.parse(day), null, CaseOffice.application(), clerk.actor())
                .orThrow()
                .id();
    }

    MockHttpSession signedIn(String login) throws Exception {
        var result = web.perform(
                        post("/sign-in").with(csrf()).param("login", login).param("password", PASSWORD))
                .andReturn();
        return java.util.Objects.requireNonNull(
                (MockHttpSession) result.getRequest().getSession(false), login);
    }

    MockHttpServletResponse open(String address, MockHttpSession session) throws Exception {
        return web.perform(get(address).session(session)).andReturn().getResponse();
    }

    MockHttpServletResponse send(String address, Map<String, String> fields, MockHttpSession session) throws Exception {
        var request = post(address).session(session).with(csrf());
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse upload(String year, String noticeNo, byte[] file, MockHttpSession session)
            throws Exception {
        return web.perform(multipart("/admin/calendar/import")
                        .file(new MockMultipartFile("file", "通知.csv", "text/csv", file))
                        .param("year", year)
                        .param("noticeNo", noticeNo)
                        .session(session)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private BodyId body(String code, @Nullable BodyId parent, BodyKind kind) {
        var body = new NewBody(
                code,
                code.equals("shi") ? "市政府" : "市自然资源局",
                "某市" + code,
                parent,
                kind,
                "370100",
                new Body.Remedies("某市人民政府", "某市某区人民法院"),
                false,
                Body.Office.UNKNOWN);
        return bean(Roster.class).addBody(body, Actor.MACHINE).orThrow();
    }

    private StaffId person(String login, String name, BodyId body, Role... roles) {
        return bean(Roster.class)
                .addStaff(new NewStaff(login, name, body, Set.of(roles), PASSWORD, false), Actor.MACHINE)
                .orThrow();
    }
}
