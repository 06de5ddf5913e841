package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.calendar.CalendarDay;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journey")
@DisplayName("The working calendar in a real browser")
class CalendarJourney {

    private static final String PASSWORD = "Jinan-2026-Chun";

    private final Browser browser = Browser.shared();
    private final LocalDate today =
            browser.application().getBean(CityClock.class).today();

    @Test
    @DisplayName(
            "one administrator uploads, looks, proposes; the other confirms; every page is clean at 1280 and 320 px")
    void twoPersons() {
        BodyId city = city();
        person("k-guxing", "顾行", city, Role.SYSTEM_ADMIN);
        person("k-shenan", "沈安", city, Role.SECURITY_ADMIN);
        for (int daysAgo : new int[] {9, 7, 6, 2}) {
            arrived(city, daysAgo);
        }
        Page first = signedIn("k-guxing");
        look(first, "/admin/calendar", "list");
        first.navigate(browser.at("/admin/calendar/import"));
        first.fill("#year", "" + year());
        first.fill("#text", "日期,类别,名称,文号\n" + year() + "-02-30,放假,春节,\n" + year() + "-03-03,上班,,文号");
        first.click("main form button.go");
        both(first, "import-errors");
        first.fill("#noticeNo", "国办发明电〔" + year() + "〕1号");
        first.fill("#text", amended());
        first.click("main form button.go");
        first.waitForURL("**/days");
        both(first, "days");
        first.click("text=核对无误");
        both(first, "effect");
        // which dates move depends on the day of the run; that they move is tested with fixed days on the whole
        // application
        assertThat(first.locator("main").textContent()).contains("影响哪些在办件", "提前", "推后");
        first.click("text=提请第二人确认");
        both(first, "proposed");

        Page second = signedIn("k-shenan");
        second.navigate(browser.at("/admin/calendar"));
        second.click("text=查看并办理");
        both(second, "confirm");
        second.click("button:has-text('确认启用')");
        assertThat(second.locator(".notice").first().textContent()).contains("日历已启用");
        both(second, "adopted");
        look(second, "/admin/calendar/versions/" + version() + "/" + year(), "year");
        first.context().close();
        second.context().close();
    }

    private int year() {
        return today.plusDays(30).getYear();
    }

    private String version() {
        return browser.application().getBean(Calendars.class).current().version();
    }

    /** The year as it is, and a weekend worked soon, and some days off after it. */
    private String amended() {
        WorkingCalendar present = browser.application().getBean(Calendars.class).current();
        LocalDate saturday = today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        if (saturday.getYear() != year()) {
            saturday = LocalDate.of(year(), 1, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        }
        LocalDate off = present.nth(saturday, 8);
        return "日期,类别,名称,文号\n"
                + present.namedDays().stream()
                        .filter(d -> d.date().getYear() == year())
                        .map(d -> d.date() + "," + d.kind().name() + "," + d.name() + "," + d.noticeNo())
                        .map(line -> line.replace(",,", ",元旦,"))
                        .collect(Collectors.joining("\n"))
                + "\n" + saturday + "," + CalendarDay.Kind.MAKEUP_WORK + ",调整,\n" + off
                + ",HOLIDAY,调整,\n" + present.nth(off, 1) + ",HOLIDAY,调整,\n";
    }

    private BodyId city() {
        var remedies = new Body.Remedies("山东省人民政府", "济南市中级人民法院");
        var office = new Body.Office("政务公开办", "历下区龙鼎大道1号", "250099", "0531-51701234", "", "工作日");
        var told = new NewBody("jshi", "市政府", "济南市政府", null, BodyKind.CITY, "370100", remedies, false, office);
        return browser.application().getBean(Bodies.class).all().stream()
                .filter(body -> body.kind() == BodyKind.CITY)
                .map(Body::id)
                .findFirst()
                .orElseGet(() -> browser.application()
                        .getBean(Roster.class)
                        .addBody(told, Actor.MACHINE)
                        .orThrow());
    }

    private void person(String login, String name, BodyId body, Role role) {
        browser.application()
                .getBean(Roster.class)
                .addStaff(new NewStaff(login, name, body, Set.of(role), PASSWORD, false), Actor.MACHINE)
                .orThrow();
    }

    private void arrived(BodyId body, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        CityClock.at(
                day.atTime(10, 0).atZone(CityClock.ZONE).toInstant(),
                () -> browser.application()
                        .getBean(Intake.class)
                        .receive(body, Channel.IN_PERSON, day, null, CaseOffice.application(), Actor.MACHINE)
                        .orThrow());
    }

    private Page signedIn(String login) {
        Page page = browser.visitor(1280);
        page.navigate(browser.at("/sign-in"));
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private void look(Page page, String path, String name) {
        page.navigate(browser.at(path));
        both(page, name);
    }

    private static void both(Page page, String name) {
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            Browser.picture(page, "calendar-" + name + "-" + width);
            Browser.accessible(page);
        }
    }
}
