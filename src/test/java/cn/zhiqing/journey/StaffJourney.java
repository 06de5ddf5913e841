package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The staff pages in a real browser")
class StaffJourney {

    private static final String PASSWORD = "Jinan-2026-Chun";
    private static final BodyKind DEPARTMENT = BodyKind.DEPARTMENT;

    private final Browser browser = Browser.shared();
    private final CaseDesk desk = browser.application().getBean(CaseDesk.class);
    private final LocalDate today =
            browser.application().getBean(CityClock.class).today();
    private BodyId body = new BodyId(0);
    private StaffId clerk = new StaffId(0);
    private StaffId reviewer = new StaffId(0);
    private String key = "";
    private String split = "";
    private String divided = "";
    private long ask;

    @BeforeAll
    void city() {
        BodyId city = body("jshi", "市政府", null, BodyKind.CITY);
        body = body("jkjj", "市科技局", city, DEPARTMENT);
        clerk = person("j-hejing", "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        reviewer = person("j-sunlimin", "孙立民", Role.REVIEWER);
        person("j-zhou", "周建国", Role.SIGNATORY);
        arrived(32, Channel.MAIL_SIGNED, "历山路棚改三期安置房竣工验收备案表及分配名册");
        arrived(29, Channel.IN_PERSON, "小清河沿线土地收储补偿协议（2024—2026年）");
        arrived(25, Channel.IN_PERSON, "市政府关于某地块控制性详细规划调整的批复");
        arrived(10, Channel.MAIL_SIGNED, "2026年市级储备粮轮换计划");
        arrived(1, Channel.EMAIL, "长清区某镇土地征收成片开发方案");
        CaseId whole = arrived(24, Channel.IN_PERSON, "经十一路片区城市更新征收补偿方案批复及资金安排文件");
        prepare(whole);
        key = "jkjj-" + desk.summary(whole).orElseThrow().number();
        split = "jkjj-"
                + desk.summary(arrived(2, Channel.IN_PERSON, "一、地铁四号线征收补偿方案\n二、安置房交付时间\n三、评估机构选定结果"))
                        .orElseThrow()
                        .number();
        CaseId cover = arrived(2, Channel.IN_PERSON, "地铁四号线征收补偿方案；评估机构选定结果");
        act(0, clerk, cover, on -> new CaseCommand.SplitMatters(cover, on, List.of("地铁四号线征收补偿方案", "评估机构选定结果")));
        divided = "jkjj-" + desk.summary(cover).orElseThrow().number();
        ask = asked();
    }

    private long asked() {
        var whole = new AskCommand.Receive(
                AskKind.RECORDS,
                today,
                Channel.IN_PERSON,
                null,
                1,
                new AskCommand.Person(Secret.of("林晓岚"), Secret.of("370102199001011234"), Secret.of("13812345678")),
                Secret.of("2019年登记表中的出生年份记为1909年，应为1990年"),
                Secret.of("户口簿复印件一份"));
        var viewer = Viewer.at(body, clerk, "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        return browser.application()
                .getBean(AskDesk.class)
                .receive(whole, viewer)
                .orThrow();
    }

    private BodyId body(String code, String name, @Nullable BodyId parent, BodyKind kind) {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        var office = new Body.Office("政务公开办", "历下区龙鼎大道1号", "250099", "0531-51701234", "", "工作日");
        var roster = browser.application().getBean(Roster.class);
        var told = new NewBody(code, name, "济南" + name, parent, kind, "370100", remedies, false, office);
        return browser.application()
                .getBean(Bodies.class)
                .byCode(code)
                .map(Body::id)
                .orElseGet(() -> roster.addBody(told, Actor.MACHINE).orThrow());
    }

    private StaffId person(String login, String name, Role... roles) {
        var told = new NewStaff(login, name, body, Set.of(roles), PASSWORD, false);
        return browser.application()
                .getBean(Roster.class)
                .addStaff(told, Actor.MACHINE)
                .orThrow();
    }

    private CaseId arrived(int daysAgo, Channel channel, String subject) {
        LocalDate day = today.minusDays(daysAgo);
        var taken = new CaseId[1];
        CityClock.at(
                day.atTime(10, 24).atZone(CityClock.ZONE).toInstant(),
                () -> taken[0] = browser.application()
                        .getBean(Intake.class)
                        .receive(
                                body,
                                channel,
                                day,
                                null,
                                Application.by(ApplicantKind.NATURAL)
                                        .named("林晓岚")
                                        .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                                        .phone("13812345678")
                                        .email("lin@example.com")
                                        .asks(subject)
                                        .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.EMAIL)
                                        .about("征收拆迁", null)
                                        .filled(),
                                new Actor.Staff(clerk, body))
                        .orThrow()
                        .id());
        return taken[0];
    }

    /** Up to the reviewer: registered, assigned, a third party heard, partial disclosure drafted. */
    private void prepare(CaseId id) {
        act(24, clerk, id, on -> new CaseCommand.Register(id, on));
        act(23, clerk, id, on -> new CaseCommand.Assign(id, on, clerk));
        act(17, clerk, id, on -> new CaseCommand.ConsultThirdParty(id, on, "山东某评估公司", "是否同意公开评估单价"));
        act(16, clerk, id, on -> new CaseCommand.RecordConsultationDelivered(id, on, 1));
        act(9, clerk, id, on -> new CaseCommand.RecordConsultationAnswer(id, on, 1, Opinion.OBJECTS, "不同意公开评估单价"));
    }

    private void draft(CaseId id) {
        var facts = Map.of(
                Fact.MATERIAL, "征收补偿方案批复 8 页；资金安排通知",
                Fact.WITHHELD, "资金安排通知附件中的评估单价",
                Fact.REASON, "评估单价属于第三方商业秘密，第三方书面表示不同意公开，公开会对其合法权益造成损害",
                Fact.PUBLIC_INTEREST, "被征收人可以通过已公开的补偿总额核对自身权益");
        var decision = new Decision(ReplyKind.PARTIAL, List.of(ReplyKind.REFUSE_THIRD), facts);
        act(0, clerk, id, on -> new CaseCommand.ProposeDecision(id, on, decision));
        act(0, reviewer, id, on -> new CaseCommand.PassReview(id, on, ReviewStep.SECRECY, "不涉密"));
        act(0, reviewer, id, on -> new CaseCommand.PassReview(id, on, ReviewStep.LEGAL, "合法"));
    }

    private void act(int daysAgo, StaffId who, CaseId id, Function<LocalDate, CaseCommand> command) {
        LocalDate day = today.minusDays(daysAgo);
        Viewer viewer =
                browser.application().getBean(StaffBook.class).viewer(who).orElseThrow();
        int version = desk.summary(id).orElseThrow().version();
        CityClock.at(
                day.atTime(14, 30).atZone(CityClock.ZONE).toInstant(),
                () -> desk.handle(command.apply(day), viewer, version).orThrow());
    }

    private Page signedIn(String login, int width, String mode) {
        Page page = browser.visitor(width, mode);
        page.navigate(browser.at("/sign-in"));
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/workbench**");
        return page;
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280, normal", "320, normal", "1280, contrast"})
    @DisplayName("queue, case, forms, judgement and intake are free of axe violations and of sideways scroll")
    void pages(int width, String mode) {
        Page page = signedIn("j-hejing", width, mode);
        look(page, "/workbench", "queue", width, mode);
        look(page, "/cases/" + key, "case", width, mode);
        look(page, "/cases/" + key + "/propose-extension", "act", width, mode);
        look(page, "/cases/" + key + "/decide?step=5", "decide", width, mode);
        look(page, "/cases/" + key + "/decide?kind=PARTIAL&grounds=REFUSE_THIRD", "decision", width, mode);
        look(page, "/cases/" + key + "/decide?step=2&asked=1", "decide-error", width, mode);
        look(page, "/cases/" + key + "/letter/receipt", "letter-receipt", width, mode);
        look(page, "/cases/" + key + "/reveal", "reveal", width, mode);
        look(page, "/cases/new", "new", width, mode);
        look(page, "/cases/" + split + "/split", "split", width, mode);
        look(page, "/cases/" + divided, "cover", width, mode);
        look(page, "/cases/asks", "asks", width, mode);
        look(page, "/cases/asks/new?kind=RECORDS", "ask-new", width, mode);
        look(page, "/cases/asks/" + ask, "ask", width, mode);
        look(page, "/cases/asks/" + ask + "/answer", "ask-answer", width, mode);
        look(page, "/cases/reassess", "reassess", width, mode);
        page.context().close();
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1280, 320})
    @DisplayName("the disclosure office words a letter by keyboard: looked at, set, kept; free of axe violations")
    void wording(int width) {
        Page page = signedIn("j-hejing", width, "normal");
        look(page, "/cases/wordings", "wordings", width, "normal");
        page.locator("main a[href$='/L06']").press("Enter");
        page.waitForSelector("#text");
        String now = page.inputValue("#text");
        String own = now.contains("感谢您") ? now.replace("理由合理", "理由合理可信") : now.replace("您说明的理由合理", "感谢您说明理由，理由合理");
        page.fill("#text", own);
        page.locator("button[formaction$=preview]").press("Enter");
        page.waitForSelector("ins");
        Browser.picture(page, "staff-wording-" + width);
        Browser.accessible(page);
        page.locator("#from").fill("2020-01-01");
        page.locator("main button.go").press("Enter");
        page.waitForSelector(".summary");
        Browser.picture(page, "staff-wording-error-" + width);
        Browser.accessible(page);
        assertThat(page.inputValue("#text")).contains("感谢您说明理由");
        page.locator("#from").fill(today.toString());
        page.locator("#remark").fill("语气更好");
        page.locator("main button.go").press("Enter");
        page.waitForSelector(".notice");
        page.locator("main a[href*='/versions/']").first().press("Enter");
        page.waitForURL("**/versions/**");
        Browser.picture(page, "staff-wording-version-" + width);
        Browser.accessible(page);
        page.context().close();
    }

    @Test
    @DisplayName("a signatory reads one page on a phone, signs, and the letter carries its number")
    void signs() {
        CaseId id = arrived(24, Channel.IN_PERSON, "2025年度城市更新专项资金绩效评价报告");
        prepare(id);
        draft(id);
        String path = "/cases/jkjj-" + desk.summary(id).orElseThrow().number();
        Page wide = signedIn("j-zhou", 1280, "normal");
        look(wide, path + "/sign", "sign", 1280, "normal");
        look(wide, path + "/letter/draft", "letter-draft", 1280, "normal");
        wide.context().close();
        Page page = signedIn("j-zhou", 320, "normal");
        look(page, path + "/sign", "sign", 320, "normal");
        page.click("button[value=pass]");
        page.waitForURL("**" + path);
        assertThat(page.textContent(".notice")).contains("签发");
        look(page, path + "/letter/reply", "letter", 320, "normal");
        assertThat(page.textContent(".paper .paper-number")).contains("公开告〔");
        page.context().close();
    }

    @Test
    @DisplayName("a form sent after the session ended is back, filled in, after signing in again")
    void sessionEnds() {
        Page page = signedIn("j-hejing", 320, "normal");
        String path = "/cases/" + key + "/reveal";
        page.navigate(browser.at(path));
        page.fill("#reason", "邮寄答复需要地址");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.click("#do button[type=submit]");
        page.waitForURL("**/sign-in?kept");
        Browser.picture(page, "staff-kept-sign-in-320");
        Browser.accessible(page);
        page.fill("input[name=login]", "j-hejing");
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**" + path);
        assertThat(page.inputValue("#reason")).isEqualTo("邮寄答复需要地址");
        assertThat(page.textContent(".notice")).contains("您的登录已到期，填写的内容已为您保留");
        Browser.picture(page, "staff-kept-320");
        Browser.accessible(page);
        page.context().close();
    }

    private void look(Page page, String path, String name, int width, String mode) {
        page.navigate(browser.at(path));
        Browser.picture(page, "staff-" + name + "-" + mode + "-" + width);
        Browser.accessible(page);
    }
}
