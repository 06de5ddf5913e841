package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("journey")
@DisplayName("The general pages in a real browser")
class GeneralPagesJourney {

    private final Browser browser = Browser.shared();

    @ParameterizedTest(name = "{0} in {1} mode, {2} px")
    @CsvSource({
        "/, normal, 1280",
        "/, normal, 320",
        "/, elder, 1280",
        "/, elder, 320",
        "/, contrast, 1280",
        "/, contrast, 320",
        "/guide, normal, 1280",
        "/guide, normal, 320",
        "/guide, elder, 320",
        "/guide, contrast, 1280",
        "/rules, normal, 320",
        "/accessibility, elder, 1280",
        "/privacy, normal, 320",
        "/nowhere, normal, 1280",
        "/nowhere, elder, 320",
        "/nowhere, contrast, 320"
    })
    @DisplayName("every page is free of axe violations and of sideways scroll")
    void isAccessible(String path, String mode, int width) {
        Page page = browser.visitor(width, mode);
        page.navigate(browser.at(path));
        Browser.picture(page, "general" + path.replace('/', '-') + "-" + mode + "-" + width);
        Browser.accessible(page);
        page.context().close();
    }

    @org.junit.jupiter.api.Test
    @DisplayName("without scripts, elder mode is one link away, grows once more, and comes back to the same page")
    void modesByLinks() {
        Page page = browser.withoutScripts(1280);
        page.navigate(browser.at("/guide"));
        page.getByText("长者模式").first().click();
        assertThat(page.url()).endsWith("/guide");
        assertThat(page.locator("html").getAttribute("data-mode")).isEqualTo("elder");
        page.getByText("再大一点").click();
        assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("max");
        page.getByText("回到普通版").click();
        assertThat(page.locator("html").getAttribute("data-mode")).isNull();
        page.context().close();
    }

    @org.junit.jupiter.api.Test
    @DisplayName("the first Tab reaches the skip link, which leads past the head")
    void skipLink() {
        Page page = browser.visitor(1280);
        page.navigate(browser.at("/"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.context().close();
    }
}
