package cn.zhiqing.cases.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.store.DeskViews;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.SharedApplications;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.database.TestHome;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The window of a bureau: the whole application on a fresh PostgreSQL, with a few people who sign in for real. */
final class Window implements AutoCloseable {

    static final String NAME = "林晓岚";
    static final String ID = "370102199001011234";
    static final String PHONE = "13812345678";
    static final String SUBJECT = "经十一路片区城市更新项目征收补偿方案批复";
    private static final String PASSWORD = "Jinan-2026-Chun";

    private final ServletWebServerApplicationContext application;
    private final MockMvc web;
    private final Map<String, MockHttpSession> sessions = new HashMap<>();
    final BodyId kjj;
    final StaffId clerk;

    private final TestDatabase database = TestDatabase.fresh();

    private Window() {
        application = (ServletWebServerApplicationContext) SpringApplication.run(
                Zhiqing.class,
                "--server.port=0",
                "--zhiqing.home=" + TestHome.fresh(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE);
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        BodyId city = body("shi", "市政府", null, BodyKind.CITY);
        kjj = body("kjj", "市科技局", city, BodyKind.DEPARTMENT);
        BodyId zyj = body("zyj", "市资源局", city, BodyKind.DEPARTMENT);
        clerk = person("hejing", "何静", kjj, Role.CLERK, Role.DISCLOSURE_OFFICE);
        person("sunlimin", "孙立民", kjj, Role.REVIEWER);
        person("zhoujianguo", "周建国", kjj, Role.SIGNATORY);
        person("maxiao", "马骁", zyj, Role.CLERK, Role.DISCLOSURE_OFFICE);
        person("chenli", "陈立", city, Role.SUPERVISOR);
    }

    static Window shared() {
        return SharedApplications.of(Window.class, Window.class, Window::new);
    }

    @Override
    public void close() {
        application.close();
    }

    private BodyId body(String code, String name, @Nullable BodyId parent, BodyKind kind) {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        return application
                .getBean(Roster.class)
                .addBody(
                        new NewBody(
                                code, name, "济南" + name, parent, kind, "370100", remedies, false, Body.Office.UNKNOWN),
                        Actor.MACHINE)
                .orThrow();
    }

    private StaffId person(String login, String name, BodyId body, Role... roles) {
        return application
                .getBean(Roster.class)
                .addStaff(
                        new NewStaff(login, name, body, Set.copyOf(Arrays.asList(roles)), PASSWORD, false),
                        Actor.MACHINE)
                .orThrow();
    }

    /** One more clerk of the bureau. */
    StaffId colleague(String login, String name) {
        return person(login, name, kjj, Role.CLERK);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    LocalDate today() {
        return application.getBean(CityClock.class).today();
    }

    CaseDesk desk() {
        return application.getBean(CaseDesk.class);
    }

    /** Changes the youngest event as a superuser of the database could. */
    void forgeYoungestEvent() {
        org.springframework.jdbc.core.simple.JdbcClient.create(database.asOwner())
                .sql("update journal.event set at = at + 1 where position = (select max(position) from journal.event)")
                .update();
    }

    /** Does something while the database takes no event that speaks of this. */
    void without(String words, Runnable act) {
        var owner = org.springframework.jdbc.core.simple.JdbcClient.create(database.asOwner());
        owner.sql("ALTER TABLE journal.event ADD CONSTRAINT without CHECK (strpos(payload, '" + words
                        + "') = 0) NOT VALID")
                .update();
        try {
            act.run();
        } finally {
            owner.sql("ALTER TABLE journal.event DROP CONSTRAINT without").update();
        }
    }

    /** What the database keeps of somebody's filters. */
    String rememberedFilters(String login) {
        var id = application
                .getBean(StaffBook.class)
                .byLogin(login)
                .orElseThrow()
                .id();
        return application.getBean(DeskViews.class).find(id).orElse("");
    }

    /** The bureau's report of a year as if it had been published that spring. */
    void published(int year) {
        org.springframework.jdbc.core.simple.JdbcClient.create(database.asOwner())
                .sql("INSERT INTO reports.published (body, year, edition, published_on, format, cells)"
                        + " VALUES (:body, :year, 1, make_date(:year + 1, 1, 20), :format, '')")
                .param("body", kjj.value())
                .param("year", year)
                .param(
                        "format",
                        cn.zhiqing.reports.annual.ReportFormat.forYear(year).name())
                .update();
    }

    /** A request handed in at the window today; its key in addresses. */
    String arrived() {
        var receipt = application
                .getBean(Intake.class)
                .receive(kjj, Channel.IN_PERSON, today(), null, asked(), new Actor.Staff(clerk, kjj))
                .orThrow();
        return "kjj-" + receipt.number();
    }

    static Application asked() {
        return Application.by(ApplicantKind.NATURAL)
                .named(NAME)
                .identifiedBy(Application.IdType.ID_CARD, ID)
                .phone(PHONE)
                .email("lin@example.com")
                .asks(SUBJECT)
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.EMAIL)
                .about("征收拆迁", null)
                .filled();
    }

    /** What came back: status, place and page. */
    record Answer(int status, String place, Document page) {

        String text() {
            return page.text();
        }

        /** Values of the hidden fields of the form that posts an act. */
        Map<String, String> hidden() {
            return page.select("form[method=post] input[type=hidden]").stream()
                    .filter(input -> !input.attr("name").equals("_csrf"))
                    .collect(Collectors.toMap(i -> i.attr("name"), i -> i.attr("value"), (a, _) -> a));
        }
    }

    Answer get(String login, String path) {
        return send(login, MockMvcRequestBuilders.get(path));
    }

    /** Posts a form; names and values alternate. */
    Answer post(String login, String path, Map<String, String> hidden, String... entered) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(csrf());
        hidden.forEach(request::param);
        for (int i = 0; i < entered.length; i += 2) {
            request.param(entered[i], entered[i + 1]);
        }
        return send(login, request);
    }

    /** Opens a form and posts it. */
    Answer fill(String login, String path, String... entered) {
        return post(login, path, get(login, path).hidden(), entered);
    }

    /** Posts a form with one file in the field {@code file}; names and values alternate. */
    Answer upload(String login, String path, String name, byte[] content, String... entered) {
        var request = MockMvcRequestBuilders.multipart(path);
        request.file(new org.springframework.mock.web.MockMultipartFile("file", name, null, content));
        request.with(csrf());
        for (int i = 0; i < entered.length; i += 2) {
            request.param(entered[i], entered[i + 1]);
        }
        return send(login, request);
    }

    /** What a browser gets of a file, header by header. */
    MockHttpServletResponse raw(String login, String path, String... entered) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(csrf());
        for (int i = 0; i < entered.length; i += 2) {
            request.param(entered[i], entered[i + 1]);
        }
        return web.perform(request.session(session(login))).andReturn().getResponse();
    }

    int statusWithoutCsrf(String login, String path) {
        return send(login, MockMvcRequestBuilders.post(path)).status();
    }

    private Answer send(
            String login,
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response =
                    web.perform(request.session(session(login))).andReturn().getResponse();
            response.setCharacterEncoding("UTF-8");
            String place = response.getHeader("Location");
            return new Answer(
                    response.getStatus(), place == null ? "" : place, Jsoup.parse(response.getContentAsString()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpSession session(String login) throws Exception {
        MockHttpSession known = sessions.get(login);
        if (known != null) {
            return known;
        }
        var answered = web.perform(MockMvcRequestBuilders.post("/sign-in")
                        .with(csrf())
                        .param("login", login)
                        .param("password", PASSWORD))
                .andReturn();
        var session = (MockHttpSession) answered.getRequest().getSession(false);
        if (session == null) {
            throw new IllegalStateException("sign-in of " + login + " answered "
                    + answered.getResponse().getStatus());
        }
        sessions.put(login, session);
        return session;
    }
}
