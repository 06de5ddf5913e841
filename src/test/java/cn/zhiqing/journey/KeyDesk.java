package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseAct;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Set;

/** A member of staff without a mouse before the page of one request: opens an act there, fills in its form, sends it. */
final class KeyDesk {

    private final Browser browser = Browser.shared();
    private final Set<CaseAct> walked;
    private final Page page;
    private final Keyboard keys;
    private String path = "";

    /** At the desk of a signed-in person; {@code walked} gathers the acts that were done. */
    KeyDesk(Page page, Set<CaseAct> walked) {
        this.page = page;
        this.walked = walked;
        this.keys = new Keyboard(page);
    }

    Page page() {
        return page;
    }

    Keyboard keys() {
        return keys;
    }

    /** The request that lies on the desk. */
    KeyDesk at(String request) {
        path = request;
        return this;
    }

    String path() {
        return path;
    }

    /** The page of the request, behind the menu. */
    KeyDesk open() {
        page.navigate(browser.at(path));
        keys.skipToContent();
        return this;
    }

    /** One act with its plain form; each answer is {@code name=value}, in the order in which the questions stand. */
    KeyDesk does(CaseAct act, String... answers) {
        open();
        keys.follow(path + "/" + slug(act));
        assertThat(page.locator("h1").textContent()).isEqualTo(act.label());
        return sends(act, "#do button.go", answers);
    }

    /** The form that lies open. */
    KeyDesk sends(CaseAct act, String button, String... answers) {
        fill(answers);
        keys.send(button);
        done(act);
        return this;
    }

    /** Passes, signs or sends back, on the one page of whoever reviews. */
    KeyDesk judges(CaseAct act, String button, String... answers) {
        open();
        keys.follow(path + "/sign");
        return sends(act, "#do button[value=" + button + "]", answers);
    }

    /** Something beside the acts: its page from a link of the request, its form, what is told afterwards. */
    KeyDesk goes(String to, String button, String told, String... answers) {
        open();
        keys.follow(to);
        fill(answers);
        keys.send(button);
        assertThat(page.locator("main").textContent()).contains(told);
        return this;
    }

    void fill(String... answers) {
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            keys.answer(parts[0], parts[1]);
        }
    }

    private void done(CaseAct act) {
        assertThat(page.url()).as(act + " " + errors()).isEqualTo(browser.at(path));
        assertThat(page.locator(".notice").textContent()).contains("已办：" + act.label());
        walked.add(act);
    }

    private String errors() {
        return String.join(
                " ", page.locator("main .err, main .blank, main .summary").allTextContents());
    }

    private static String slug(CaseAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
