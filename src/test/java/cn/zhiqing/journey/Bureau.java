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
import cn.zhiqing.kernel.StaffId;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bureau with one person in each role, founded through the roster, and their way in through the sign-in page. */
final class Bureau {

    static final String PASSWORD = "Jinan-2026-Chun";

    private final Browser browser = Browser.shared();
    private final String code;
    private final String name;
    private final BodyId id;
    private final Map<String, StaffId> people = new HashMap<>();

    /** Founds the bureau below the city government; logins start with {@code code}. */
    Bureau(String code, String name) {
        this.code = code;
        this.name = name;
        BodyId city = browser.application().getBean(Bodies.class).all().stream()
                .filter(body -> body.parent() == null)
                .findFirst()
                .map(Body::id)
                .orElseGet(() -> body("shi", "市政府", null, BodyKind.CITY));
        id = body(code, name, city, BodyKind.DEPARTMENT);
        person("office", "赵敏", Role.DISCLOSURE_OFFICE);
        person("clerk", "何静", Role.CLERK);
        person("secrecy", "孙立民", Role.REVIEWER);
        person("legal", "吴梅", Role.REVIEWER);
        person("head", "周建国", Role.SIGNATORY);
        person("sysadmin", "钱进", Role.SYSTEM_ADMIN);
        person("secadmin", "郑平", Role.SECURITY_ADMIN);
        person("auditor", "冯远", Role.AUDITOR);
        person("supervisor", "田野", Role.SUPERVISOR, city);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    BodyId id() {
        return id;
    }

    StaffId staff(String who) {
        return Objects.requireNonNull(people.get(who), who);
    }

    /** A browser window in which this person has signed in by the form. */
    Page desk(String who, int width) {
        Page page = browser.visitor(width);
        page.navigate(browser.at("/sign-in"));
        page.getByLabel("登录名").fill(code + "-" + who);
        page.getByLabel("密码").fill(PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private BodyId body(String at, String called, @Nullable BodyId parent, BodyKind kind) {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        var office = new Body.Office("政务公开办", "历下区龙鼎大道1号", "250099", "0531-51701234", "", "工作日");
        var told = new NewBody(at, called, "济南" + called, parent, kind, "370100", remedies, true, office);
        return browser.application()
                .getBean(Roster.class)
                .addBody(told, Actor.MACHINE)
                .orThrow();
    }

    private void person(String who, String called, Role role) {
        person(who, called, role, id);
    }

    private void person(String who, String called, Role role, BodyId where) {
        var told = new NewStaff(code + "-" + who, called, where, Set.of(role), PASSWORD, false);
        people.put(
                who,
                browser.application()
                        .getBean(Roster.class)
                        .addStaff(told, Actor.MACHINE)
                        .orThrow());
    }
}
