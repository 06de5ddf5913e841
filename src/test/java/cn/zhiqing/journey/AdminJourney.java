package cn.zhiqing.journey;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("journey")
@DisplayName("The pages of administration in a real browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminJourney {

    private static final String PASSWORD = "Jinan-2026-Chun";

    private final Browser browser = Browser.shared();

    @BeforeAll
    void people() {
        Roster roster = browser.application().getBean(Roster.class);
        BodyId city = browser.application().getBean(Bodies.class).all().stream()
                .filter(body -> body.parent() == null)
                .map(Body::id)
                .findAny()
                .orElseGet(() -> roster.addBody(
                                new NewBody(
                                        "shi",
                                        "市政府",
                                        "济南市政府",
                                        null,
                                        BodyKind.CITY,
                                        "370100",
                                        new Body.Remedies("山东省人民政府", "济南市中级人民法院"),
                                        false,
                                        Body.Office.UNKNOWN),
                                Actor.MACHINE)
                        .orThrow());
        add(roster, city, "guanli-xt", "钱系统", Role.SYSTEM_ADMIN);
        add(roster, city, "guanli-aq", "吴安全", Role.SECURITY_ADMIN);
        add(roster, city, "guanli-sj", "郑审计", Role.AUDITOR);
        add(roster, city, "guanli-zg", "梁主管", Role.SUPERVISOR);
    }

    private static void add(Roster roster, BodyId city, String login, String name, Role role) {
        roster.addStaff(new NewStaff(login, name, city, Set.of(role), PASSWORD, false), Actor.MACHINE)
                .orThrow();
    }

    @ParameterizedTest(name = "{1} of {0}, {2} px")
    @CsvSource({
        "guanli-xt, /admin, 1280",
        "guanli-xt, /admin, 320",
        "guanli-xt, /admin/staff, 1280",
        "guanli-xt, /admin/staff, 320",
        "guanli-aq, /admin/staff, 1280",
        "guanli-xt, /admin/bodies, 1280",
        "guanli-xt, /admin/bodies, 320",
        "guanli-aq, /admin/delegations, 1280",
        "guanli-aq, /admin/keys, 1280",
        "guanli-aq, /admin/keys, 320",
        "guanli-sj, /admin/audit?topic=CHANGES, 1280",
        "guanli-sj, /admin/audit?topic=CHANGES, 320",
        "guanli-zg, /supervision, 1280",
        "guanli-zg, /supervision, 320",
        "guanli-zg, /supervision/cases?set=OPEN, 1280",
        "guanli-zg, /supervision/cases?set=OPEN, 320",
        "guanli-zg, /supervision/people, 320",
        "guanli-zg, /supervision/urges, 320",
        "guanli-zg, /supervision/digest, 1280",
        "guanli-zg, /supervision/digest, 320"
    })
    @DisplayName("every page is free of axe violations and of sideways scroll")
    void isAccessible(String login, String path, int width) {
        Page page = browser.visitor(width);
        page.navigate(browser.at("/sign-in"));
        page.fill("[name=login]", login);
        page.fill("[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.navigate(browser.at(path));
        Browser.picture(page, "admin-" + login + path.replaceAll("\\W", "-") + "-" + width);
        Browser.accessible(page);
        page.context().close();
    }
}
