package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Every link leads somewhere")
class LinksJourney {

    private static final int MOST = 150;

    private final Browser browser = Browser.shared();
    private final Bureau bureau = new Bureau("lianjie", "市链接局");

    @Test
    @DisplayName("for everybody, from the home page on")
    void forEverybody() {
        Page page = browser.visitor(1280);
        assertThat(broken(page, "/")).isEmpty();
        page.context().close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"office", "clerk", "secrecy", "head", "sysadmin", "secadmin", "auditor"})
    @DisplayName("for each role, from the page that signing in leads to")
    void forStaff(String who) {
        Page page = bureau.desk(who, 1280);
        assertThat(page.locator("nav[aria-label=主菜单] a[aria-current=page]").count())
                .as(who + " stands on a page of the menu: " + page.url())
                .isEqualTo(1);
        Browser.accessible(page);
        assertThat(broken(page, URI.create(page.url()).getPath())).isEmpty();
        page.context().close();
    }

    /** Follows the links of our own site, each address once, and tells those that fail or point to a missing place. */
    private List<String> broken(Page page, String start) {
        var wrong = new ArrayList<String>();
        var seen = new LinkedHashSet<>(Set.of(start));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            String path = open.remove();
            APIResponse answer = page.request().get(browser.at(path));
            String type = answer.headers().getOrDefault("content-type", "");
            if (answer.status() != 200) {
                wrong.add(answer.status() + " " + path);
            } else if (type.startsWith("text/html")) {
                Document document = Jsoup.parse(answer.text(), browser.at(path));
                wrong.addAll(faults(path, document));
                document.select("a[href]").stream()
                        .map(link -> URI.create(link.absUrl("href")))
                        .filter(to -> to.toString().startsWith(browser.at("/")))
                        .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                        .filter(to -> !to.startsWith("/mode?"))
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        return wrong;
    }

    private static List<String> faults(String path, Document page) {
        var wrong = new ArrayList<String>();
        if (page.title().isBlank() || page.select("h1").size() != 1) {
            wrong.add(path + " has no title or not exactly one heading");
        }
        page.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> page.getElementById(id) == null)
                .forEach(id -> wrong.add(path + " points to a missing place " + id));
        return wrong;
    }
}
