package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** What people of a bureau do to one request, each at their own desk, through the forms of the staff pages. */
final class Clerkship {

    private final Browser browser = Browser.shared();
    private final Bureau bureau;
    private final String number;
    private final String stage;

    Clerkship(Bureau bureau, String number) {
        this(bureau, number, "");
    }

    private Clerkship(Bureau bureau, String number, String stage) {
        this.bureau = bureau;
        this.number = number;
        this.stage = stage;
    }

    /** An answered request has left the open ones: it is found by its stage. */
    Clerkship among(String label) {
        return new Clerkship(bureau, number, label);
    }

    String path() {
        return "/cases/" + bureau.code() + "-" + number;
    }

    /** Opens the request from the queue, as people do. */
    void open(Page desk) {
        desk.navigate(browser.at("/workbench"));
        if (!stage.isEmpty()) {
            desk.locator("nav.lists").getByText("全部").click();
            desk.getByLabel("环节").selectOption(stage);
            desk.locator("main button").getByText("查询").first().click();
        }
        desk.locator("main a[href='" + path() + "']").first().click();
        desk.waitForURL("**" + path());
        Browser.accessible(desk);
    }

    /** One act by its form: the button on the case page, the fields, the button below them. */
    void does(Page desk, String slug, String button, Map<String, String> entered) {
        open(desk);
        desk.locator("main a[href='" + path() + "/" + slug + "']").first().click();
        assertThat(desk.locator("h1").textContent()).as(slug).isEqualTo(button);
        Browser.accessible(desk);
        entered.forEach((name, value) -> enter(desk, name, value));
        desk.locator("#do button.go").click();
        desk.waitForURL("**" + path());
        assertThat(desk.locator(".notice").textContent()).contains("已办：" + button);
    }

    /** Fills in one field whatever it is: a text, a day, a list by its words, one of several by its value. */
    static void enter(Page page, String name, String value) {
        var field = page.locator("[name=" + name + "]").first();
        String kind = (String) field.evaluate("e => e.tagName + ' ' + (e.type || '')");
        switch (kind) {
            case "INPUT radio" ->
                page.locator("[name=" + name + "][value=" + value + "]").check();
            case "INPUT checkbox" -> field.check();
            case "SELECT select-one" ->
                field.selectOption(
                        new com.microsoft.playwright.options.SelectOption().setIndex(Integer.parseInt(value)));
            default -> field.fill(value);
        }
    }
}
