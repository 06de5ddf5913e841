package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.Delegations;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewDelegation;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import jakarta.servlet.http.HttpSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Roster, delegations, sign-in and sessions on the whole application and real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessOnTheWholeApplicationTest {

    private static final String PASSWORD = "Jinan-2026-Chun";

    @TempDir
    private static Path home;

    private ServletWebServerApplicationContext application;
    private MockMvc web;
    private Roster roster;
    private StaffBook book;
    private BodyId city;
    private BodyId bureau;
    private int people;

    @BeforeAll
    void start() {
        TestDatabase database = TestDatabase.fresh();
        application = (ServletWebServerApplicationContext) SpringApplication.run(
                Zhiqing.class,
                "--server.port=0",
                "--zhiqing.home=" + home,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE);
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        roster = application.getBean(Roster.class);
        book = application.getBean(StaffBook.class);
        city = roster.addBody(body("shi", null, BodyKind.CITY), Actor.MACHINE).orThrow();
        bureau = roster.addBody(body("kjj", city, BodyKind.DEPARTMENT), Actor.MACHINE)
                .orThrow();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    @DisplayName("every change of bodies and staff stands in the journal, without names")
    void journaled() {
        StaffId staff = person(Role.CLERK);
        roster.disable(staff, Actor.MACHINE).orThrow();
        var events = application.getBean(Journal.class).read(new StreamId("staff", staff.value()));
        assertThat(events)
                .extracting(e -> e.event().getClass().getSimpleName())
                .containsExactly("StaffAdded", "RoleGranted", "StaffDisabled");
        assertThat(events.toString()).doesNotContain("王经办");
    }

    @Test
    @DisplayName("the tree refuses a second root, a taken code, a department under a department, a body under itself")
    void tree() {
        assertThat(codes(roster.addBody(body("wai", null, BodyKind.CITY), Actor.MACHINE)
                        .reasons()))
                .contains("PARENT_MISSING");
        assertThat(codes(roster.addBody(body("kjj", city, BodyKind.DEPARTMENT), Actor.MACHINE)
                        .reasons()))
                .contains("CODE_TAKEN");
        assertThat(codes(roster.addBody(body("ke", bureau, BodyKind.DEPARTMENT), Actor.MACHINE)
                        .reasons()))
                .contains("PARENT_KIND");
        assertThat(codes(roster.changeBody(city, body("shi", bureau, BodyKind.CITY), Actor.MACHINE)
                        .reasons()))
                .contains("PARENT_BENEATH");
        assertThat(application.getBean(Bodies.class).pathTo(bureau)).containsExactly(bureau, city);
    }

    @Test
    @DisplayName(
            "GB/T 22239-2019: the three administrators are three persons, nobody grants themselves, the last one stays")
    void administrators() {
        StaffId admin = person(Role.SYSTEM_ADMIN);
        StaffId auditor = person(Role.AUDITOR);
        assertThat(codes(roster.grant(admin, city, Role.SECURITY_ADMIN, Actor.MACHINE)
                        .reasons()))
                .containsExactly("THREE_ADMINISTRATORS");
        assertThat(codes(roster.grant(auditor, city, Role.CLERK, new Actor.Staff(auditor, city))
                        .reasons()))
                .containsExactly("ROLE_TO_ONESELF");
        assertThat(codes(roster.revoke(auditor, bureau, Role.AUDITOR, Actor.MACHINE)
                        .reasons()))
                .containsExactly("LAST_ADMINISTRATOR");
        assertThat(codes(roster.disable(auditor, Actor.MACHINE).reasons())).containsExactly("LAST_ADMINISTRATOR");
    }

    @Test
    @DisplayName("a delegation gives the role for its days and ends when taken back or when the giver loses the role")
    void delegation() {
        StaffId giver = person(Role.SIGNATORY);
        StaffId taker = person(Role.CLERK);
        LocalDate today = application.getBean(CityClock.class).today();
        Delegations delegations = application.getBean(Delegations.class);
        var asked = new NewDelegation(giver, taker, bureau, Role.SIGNATORY, today, today.plusDays(3));
        assertThat(maySign(taker)).isFalse();
        long id = delegations.give(asked, new Actor.Staff(giver, bureau)).orThrow();
        assertThat(maySign(taker)).isTrue();
        delegations.revoke(id, new Actor.Staff(giver, bureau)).orThrow();
        assertThat(maySign(taker)).isFalse();
        delegations.give(asked, new Actor.Staff(giver, bureau)).orThrow();
        roster.revoke(giver, bureau, Role.SIGNATORY, Actor.MACHINE).orThrow();
        assertThat(maySign(taker)).isFalse();
        assertThat(codes(delegations.give(asked, Actor.MACHINE).reasons())).containsExactly("ROLE_NOT_ONES_OWN");
    }

    @Test
    @DisplayName("who is not signed in is sent to the form; a right password leads in with a new session id")
    void signIn() throws Exception {
        String login = login(person(Role.CLERK));
        MockHttpServletResponse asked = web.perform(get("/cases/1")).andReturn().getResponse();
        assertThat(asked.getRedirectedUrl()).endsWith("/sign-in");
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();
        HttpSession session = signIn(login, PASSWORD, before);
        assertThat(session).isNotNull();
        assertThat(session.getId()).isNotEqualTo(id);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
    }

    @Test
    @DisplayName(
            "unknown name, wrong password and disabled account get the same answer, with what was typed but the password")
    void sameAnswer() throws Exception {
        StaffId disabled = person(Role.CLERK);
        roster.disable(disabled, Actor.MACHINE).orThrow();
        String wrong = answer(login(person(Role.CLERK)), "Falsch-2026-Chun");
        assertThat(answer("nobody", PASSWORD).replace("nobody", "x")).isEqualTo(wrong.replaceAll("person\\d+", "x"));
        assertThat(answer(login(disabled), PASSWORD).replaceAll("person\\d+", "x"))
                .isEqualTo(wrong.replaceAll("person\\d+", "x"));
        assertThat(wrong).contains("登录名或密码不对").doesNotContain("Falsch");
    }

    @Test
    @DisplayName("after five failures in a row even the right password waits, and the lock stands in the journal")
    void lockOut() throws Exception {
        StaffId staff = person(Role.CLERK);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(login(staff), "Falsch-2026-Chun", new MockHttpSession()))
                    .isNull();
        }
        assertThat(signIn(login(staff), PASSWORD, new MockHttpSession())).isNull();
        assertThat(application.getBean(Journal.class).read(new StreamId("staff", staff.value())))
                .extracting(e -> e.event().getClass().getSimpleName())
                .contains("AccountLocked");
        roster.resetPassword(staff, "Jinan-2026-Xia!", Actor.MACHINE).orThrow();
        assertThat(signIn(login(staff), "Jinan-2026-Xia!", new MockHttpSession()))
                .isNotNull();
    }

    @Test
    @DisplayName(
            "whatever neighbours behind the same address get wrong, a right password lets in; guesses at one account do not")
    void neighbours() throws Exception {
        StaffId colleague = person(Role.CLERK);
        StaffId guessed = person(Role.CLERK);
        for (int i = 0; i < 31; i++) {
            assertThat(signIn("nobody" + i, PASSWORD, new MockHttpSession())).isNull();
        }
        assertThat(signIn(login(colleague), PASSWORD, new MockHttpSession())).isNotNull();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(login(guessed), "Falsch-2026-Chun", new MockHttpSession()))
                    .isNull();
        }
        assertThat(signIn(login(guessed), PASSWORD, new MockHttpSession())).isNull();
    }

    @Test
    @DisplayName("a reset password must be changed before any staff page; disabling ends the session at once")
    void sessions() throws Exception {
        StaffId staff = person(Role.CLERK);
        roster.resetPassword(staff, "Jinan-2026-Xia!", Actor.MACHINE).orThrow();
        MockHttpSession session = signIn(login(staff), "Jinan-2026-Xia!", new MockHttpSession());
        assertThat(session).isNotNull();
        assertThat(web.perform(get("/workbench").session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/account/password");
        assertThat(web.perform(get("/account/password").session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("再填一次新密码");
        roster.disable(staff, Actor.MACHINE).orThrow();
        assertThat(web.perform(get("/account/password").session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/sign-in");
    }

    @Test
    @DisplayName("a post without the form's token does nothing; every answer carries the policy of contents")
    void tokensAndHeaders() throws Exception {
        assertThat(web.perform(post("/sign-in").param("login", "x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        MockHttpServletResponse page = web.perform(get("/sign-in")).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getContentAsString()).contains("name=\"_csrf\"");
    }

    private @Nullable MockHttpSession signIn(String login, String password, MockHttpSession session) throws Exception {
        var result = web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("login", login)
                        .param("password", password))
                .andReturn();
        boolean in = "/workbench".equals(result.getResponse().getRedirectedUrl());
        return in ? (MockHttpSession) result.getRequest().getSession(false) : null;
    }

    /** What the refused form says; the forward is followed by hand, because no server does it here. */
    private String answer(String login, String password) throws Exception {
        MockHttpServletResponse refused = web.perform(
                        post("/sign-in").with(csrf()).param("login", login).param("password", password))
                .andReturn()
                .getResponse();
        assertThat(refused.getForwardedUrl()).isEqualTo("/sign-in/again");
        return web.perform(post("/sign-in/again").with(csrf()).param("login", login))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private boolean maySign(StaffId staff) {
        return application.getBean(Doorkeeper.class).may(book.viewer(staff).orElseThrow(), Act.SIGN, bureau);
    }

    private StaffId person(Role... roles) {
        people++;
        return roster.addStaff(
                        new NewStaff("person" + people, "王经办", bureau, Set.of(roles), PASSWORD, false), Actor.MACHINE)
                .orThrow();
    }

    @Test
    @DisplayName(
            "administration: each administrator sees their own forms, a clerk finds nothing there, all may delegate")
    void administration() throws Exception {
        HttpSession system = signIn(login(person(Role.SYSTEM_ADMIN)), PASSWORD, new MockHttpSession());
        HttpSession security = signIn(login(person(Role.SECURITY_ADMIN)), PASSWORD, new MockHttpSession());
        HttpSession clerk = signIn(login(person(Role.CLERK)), PASSWORD, new MockHttpSession());
        assertThat(page("/admin/staff", system)).contains("新增工作人员", "重置密码").doesNotContain("授予角色<");
        assertThat(page("/admin/staff", security)).contains("授予角色").doesNotContain("新增工作人员</h2>");
        assertThat(page("/admin/bodies", system)).contains("某市某局", "新增机关");
        assertThat(page("/admin/bodies/" + bureau, system)).contains("修改机关", "value=\"kjj\"");
        assertThat(page("/admin/staff", clerk)).isEqualTo("404");
        assertThat(page("/admin/bodies", clerk)).isEqualTo("404");
        assertThat(page("/admin/delegations", clerk)).contains("委托我的角色");
    }

    private String page(String path, @Nullable HttpSession session) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get(path).session((MockHttpSession) java.util.Objects.requireNonNull(session)))
                .andReturn()
                .getResponse();
        return answer.getStatus() == 200 ? answer.getContentAsString() : String.valueOf(answer.getStatus());
    }

    private String login(StaffId staff) {
        return book.find(staff).orElseThrow().login();
    }

    private static NewBody body(String code, @Nullable BodyId parent, BodyKind kind) {
        return new NewBody(
                code,
                "某局",
                "某市某局",
                parent,
                kind,
                "370100",
                new Body.Remedies("某市人民政府", "某市某区人民法院"),
                false,
                Body.Office.UNKNOWN);
    }

    private static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }
}
