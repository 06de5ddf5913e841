package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.documents.files.Papers;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("材料、交寄、收费 in a real browser")
class PostJourney {

    private static final String PASSWORD = "Jinan-2026-Chun";

    private final Browser browser = Browser.shared();
    private final CaseDesk desk = browser.application().getBean(CaseDesk.class);
    private final LocalDate today =
            browser.application().getBean(CityClock.class).today();
    private BodyId body = new BodyId(0);
    private StaffId clerk = new StaffId(0);
    private StaffId reviewer = new StaffId(0);
    private StaffId signatory = new StaffId(0);
    private String key = "";

    @BeforeAll
    void office() {
        Roster roster = browser.application().getBean(Roster.class);
        body = roster.addBody(
                        new NewBody(
                                "ptj",
                                "市统计局",
                                "济南市统计局",
                                null,
                                BodyKind.DEPARTMENT,
                                "370100",
                                new Body.Remedies("济南市人民政府", "济南市历下区人民法院"),
                                false,
                                Body.Office.UNKNOWN),
                        Actor.MACHINE)
                .orThrow();
        clerk = person("p-hejing", "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        reviewer = person("p-sun", "孙立民", Role.REVIEWER);
        signatory = person("p-zhou", "周建国", Role.SIGNATORY);
        signed("经十一路片区城市更新征收补偿方案批复");
        CaseId returned = signed("小清河沿线土地收储补偿协议（2024—2026年）");
        act(clerk, returned, id -> new CaseCommand.DispatchReply(id, today, DispatchWay.POST, "XA12345678937"));
        act(clerk, returned, id -> new CaseCommand.RecordDeliveryFailure(id, today, "查无此人"));
        act(clerk, returned, id -> new CaseCommand.DispatchReply(id, today, DispatchWay.POST, "XA12345678945"));
        CaseId back = signed("2026年市级储备粮轮换计划");
        act(clerk, back, id -> new CaseCommand.DispatchReply(id, today, DispatchWay.POST, "XA12345678954"));
        act(clerk, back, id -> new CaseCommand.RecordDeliveryFailure(id, today, "地址不详"));
        key = "ptj-" + desk.summary(back).orElseThrow().number();
        assertThat(browser.application().getBean(Followers.class).catchUp()).isTrue();
    }

    private StaffId person(String login, String name, Role... roles) {
        return browser.application()
                .getBean(Roster.class)
                .addStaff(new NewStaff(login, name, body, Set.of(roles), PASSWORD, false), Actor.MACHINE)
                .orThrow();
    }

    private void act(StaffId who, CaseId id, Function<CaseId, CaseCommand> command) {
        var viewer = browser.application().getBean(StaffBook.class).viewer(who).orElseThrow();
        int version = desk.summary(id).orElseThrow().version();
        desk.handle(command.apply(id), viewer, version).orThrow();
    }

    private CaseId signed(String subject) {
        Application asked = Application.by(ApplicantKind.NATURAL)
                .named("林晓岚")
                .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                .phone("13812345678")
                .address("济南市历下区千佛山街道经十一路10号")
                .asks(subject)
                .wants(Application.DeliveryForm.PAPER, Application.DeliveryWay.POST)
                .filled();
        CaseId id = browser.application()
                .getBean(Intake.class)
                .receive(body, Channel.IN_PERSON, today, null, asked, new Actor.Staff(clerk, body))
                .orThrow()
                .id();
        act(clerk, id, it -> new CaseCommand.Register(it, today));
        act(clerk, id, it -> new CaseCommand.Assign(it, today, clerk));
        act(clerk, id, it -> new CaseCommand.IssueFeeNotice(it, today, FeeBasis.PAGES, 150, 0));
        act(clerk, id, it -> new CaseCommand.RecordFeeNoticeReceived(it, today));
        act(clerk, id, it -> new CaseCommand.RecordPayment(it, today, "3701-0001", PaymentWay.BANK));
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "全文一份，150 页"));
        act(clerk, id, it -> new CaseCommand.ProposeDecision(it, today, decision));
        act(reviewer, id, it -> new CaseCommand.PassReview(it, today, ReviewStep.SECRECY, ""));
        act(reviewer, id, it -> new CaseCommand.PassReview(it, today, ReviewStep.LEGAL, ""));
        act(signatory, id, it -> new CaseCommand.SignDecision(it, today));
        return id;
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1280, 320})
    @DisplayName("files, the post of a day and the fees: by keyboard, free of axe violations and of sideways scroll")
    void pages(int width) {
        Page page = browser.visitor(width);
        page.navigate(browser.at("/sign-in"));
        page.fill("input[name=login]", "p-hejing");
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/workbench**");
        page.navigate(browser.at("/cases/" + key + "/materials"));
        page.locator("input[value=SERVICE_PROOF]").press("Space");
        byte[] scan = Papers.tiff(width / 100);
        page.locator("#file").setInputFiles(new FilePayload("回证.tif", "image/tiff", scan));
        page.locator("#do button.go").press("Enter");
        page.waitForSelector(".files li");
        seen(page, "materials", width);
        page.locator(".files a").last().press("Enter");
        page.waitForSelector("#why");
        seen(page, "material", width);
        look(page, "/cases/" + key, "post-case", width);
        look(page, "/dispatch", "dispatch", width);
        look(page, "/fees", "fees", width);
        page.locator("td a[href*='/fees/']").first().press("Enter");
        page.waitForSelector("#voucher");
        seen(page, "fee", width);
        page.navigate(browser.at("/dispatch"));
        page.fill("#reason", "交邮局收寄");
        page.locator("button[value=page]").press("Enter");
        page.waitForSelector("text=收寄人");
        seen(page, "consignment", width);
        page.context().close();
    }

    private void look(Page page, String path, String name, int width) {
        page.navigate(browser.at(path));
        seen(page, name, width);
    }

    private static void seen(Page page, String name, int width) {
        Browser.picture(page, "post-" + name + "-" + width);
        Browser.accessible(page);
    }
}
