package cn.zhiqing.cases.apply;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.SharedApplications;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.database.TestHome;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town with one bureau that takes applications: the whole application on a fresh PostgreSQL, answering on a real port. */
final class Town implements AutoCloseable {

    private final ServletWebServerApplicationContext application;
    private final JdbcClient owner;
    private final BodyId bureau;
    private final Viewer clerk;
    private final Viewer reviewer;
    private final Viewer signatory;

    private Town() {
        TestDatabase database = TestDatabase.fresh();
        owner = JdbcClient.create(database.asOwner());
        application = (ServletWebServerApplicationContext) SpringApplication.run(
                Zhiqing.class,
                "--server.port=0",
                "--zhiqing.home=" + TestHome.fresh(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE);
        BodyId city = body("shi", "市政府", null, BodyKind.CITY);
        bureau = body("kjj", "市科技局", city, BodyKind.DEPARTMENT);
        clerk = staff("hejing", "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        reviewer = staff("sunlimin", "孙立民", Role.REVIEWER);
        signatory = staff("zhoujianguo", "周建国", Role.SIGNATORY);
    }

    static Town shared() {
        return SharedApplications.of(Town.class, Town.class, Town::new);
    }

    @Override
    public void close() {
        application.close();
    }

    private BodyId body(String code, String name, @Nullable BodyId parent, BodyKind kind) {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        var office = new Body.Office("综合科", "龙鼎大道1号", "250099", "0531-66600000", "gk@example.cn", "工作日 9:00–17:00");
        return application
                .getBean(Roster.class)
                .addBody(
                        new NewBody(code, name, "济南" + name, parent, kind, "370100", remedies, true, office),
                        Actor.MACHINE)
                .orThrow();
    }

    private Viewer staff(String login, String name, Role... roles) {
        StaffId id = application
                .getBean(Roster.class)
                .addStaff(new NewStaff(login, name, bureau, Set.of(roles), "Jinan-2026-Chun", false), Actor.MACHINE)
                .orThrow();
        return Viewer.at(bureau, id, name, roles);
    }

    String home() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    Viewer clerk() {
        return clerk;
    }

    Viewer reviewer() {
        return reviewer;
    }

    Viewer signatory() {
        return signatory;
    }

    LocalDate today() {
        return application.getBean(CityClock.class).today();
    }

    /** The database, seen by who owns it. */
    JdbcClient owner() {
        return owner;
    }

    CaseSummary summary(String number) {
        return desk().summary(bureau, CaseNumber.parse(number).orElseThrow()).orElseThrow();
    }

    /** A member of staff does one act today. */
    void act(String number, Viewer who, BiFunction<CaseId, LocalDate, CaseCommand> act) {
        CaseSummary now = summary(number);
        desk().handle(act.apply(now.id(), today()), who, now.version()).orThrow();
    }

    private CaseDesk desk() {
        return application.getBean(CaseDesk.class);
    }
}
