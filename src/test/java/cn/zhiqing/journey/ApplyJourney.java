package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.Roster;
import cn.zhiqing.documents.files.Papers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("journey")
@DisplayName("An applicant in a real browser, by keyboard, without scripts")
class ApplyJourney {

    private static final String ID = "370102199001011231";

    private final Browser browser = Browser.shared();
    private boolean scriptsRun = true;

    ApplyJourney() {
        Roster roster = browser.application().getBean(Roster.class);
        Bodies bodies = browser.application().getBean(Bodies.class);
        if (bodies.byCode("apply").isEmpty()) {
            BodyId root = bodies.all().stream()
                    .filter(body -> body.parent() == null)
                    .findFirst()
                    .map(Body::id)
                    .orElseGet(() -> roster.addBody(body("shi", "济南市人民政府", null, BodyKind.CITY), Actor.MACHINE)
                            .orThrow());
            roster.addBody(body("apply", "济南市科学技术局", root, BodyKind.DEPARTMENT), Actor.MACHINE)
                    .orThrow();
        }
    }

    private static NewBody body(String code, String name, @Nullable BodyId parent, BodyKind kind) {
        var office = new Body.Office("综合科", "龙鼎大道1号", "250099", "0531-66600000", "gk@example.cn", "工作日");
        return new NewBody(
                code, name, name, parent, kind, "370100", new Body.Remedies("济南市人民政府", "济南市历下区人民法院"), true, office);
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("on a phone of 375 px: apply by keyboard alone, receipt, progress; with scripts axe reads every page")
    void phone(boolean scripts) {
        scriptsRun = scripts;
        Page page = scripts ? browser.visitor(375) : browser.withoutScripts(375);
        page.navigate(browser.at("/apply"));
        seen(page, "who-375");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.locator("#who").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.waitForURL("**/apply/person");
        seen(page, "person-375");
        type(page, "name", "林晓岚", "idNumber", ID);
        page.waitForURL("**/apply/contact");
        seen(page, "contact-375");
        type(page, "phone", "13812345678", "email", "lin@example.cn");
        page.waitForURL("**/apply/proof");
        proof(page);
        page.waitForURL("**/apply/body");
        page.selectOption("#body", "apply");
        seen(page, "body-375");
        page.locator("button.state").press("Enter");
        page.waitForURL("**/apply/what");
        what(page);
        page.waitForURL("**/apply/how");
        page.locator("input[value=ELECTRONIC]").press("Space");
        page.locator("input[value=EMAIL]").press("Space");
        seen(page, "how-375");
        page.locator("button.state").press("Enter");
        page.waitForURL("**/apply/check");
        seen(page, "check-375");
        page.locator("button.state").press("Enter");
        page.waitForURL("**/apply/receipt");
        seen(page, "receipt-375");
        track(page);
        page.context().close();
    }

    private void proof(Page page) {
        seen(page, "proof-375");
        page.locator("#file").setInputFiles(new FilePayload("空.pdf", "application/pdf", new byte[0]));
        page.locator("button.state").press("Enter");
        page.waitForSelector(".summary");
        seen(page, "proof-error-375");
        page.locator("#file").setInputFiles(new FilePayload("身份证.png", "image/png", Papers.png()));
        page.locator("button[name=more]").press("Enter");
        page.waitForSelector(".files li");
        seen(page, "proof-sent-375");
        page.locator("button.state").press("Enter");
    }

    private void what(Page page) {
        page.locator("#years").fill("2023");
        page.locator("#yearsTo").fill("2021");
        page.locator("#yearsTo").press("Enter");
        page.waitForSelector(".summary");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("summary");
        seen(page, "what-error-375");
        page.locator("#content").fill("1. 经十一路片区城市更新项目的征收补偿方案批复；\n2. 该片区2023年至2025年征收补偿资金的安排文件。");
        page.locator("#yearsTo").fill("2025");
        seen(page, "what-375");
        page.locator("#yearsTo").press("Enter");
    }

    private void track(Page page) {
        String code = page.locator(".codes dd").nth(1).textContent();
        page.navigate(browser.at("/track"));
        seen(page, "track-form-375");
        type(page, "code", code, "factor", "5678");
        page.waitForURL("**/track/case");
        seen(page, "track-375");
        page.setViewportSize(1280, 900);
        seen(page, "track-1280");
    }

    private static void type(Page page, String... answers) {
        for (int i = 0; i < answers.length; i += 2) {
            page.locator("#" + answers[i]).fill(answers[i + 1]);
        }
        page.keyboard().press("Enter");
    }

    @Test
    @DisplayName("every question page in elder and contrast mode and at 320 px scrolls never sideways")
    void modes() {
        for (String mode : List.of("elder", "contrast")) {
            Page page = browser.visitor(320, mode);
            page.navigate(browser.at("/apply"));
            seen(page, "who-320-" + mode);
            page.navigate(browser.at("/apply/what"));
            seen(page, "what-320-" + mode);
            page.locator("#content").fill("某片区批复");
            page.locator("button[name=later]").click();
            page.waitForURL("**/apply/save");
            seen(page, "save-320-" + mode);
            page.navigate(browser.at("/track"));
            seen(page, "track-form-320-" + mode);
            page.context().close();
        }
        Page page = browser.visitor(1280);
        page.navigate(browser.at("/apply"));
        seen(page, "who-1280");
        page.context().close();
    }

    /** axe is a script itself: where none run, the same page is read in the other run. */
    private void seen(Page page, String name) {
        Browser.picture(page, "apply-" + name);
        if (scriptsRun) {
            Browser.accessible(page);
        }
    }
}
