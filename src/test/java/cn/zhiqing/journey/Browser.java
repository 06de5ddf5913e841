package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.SharedApplications;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.database.TestHome;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real browser before the whole application on a fresh database: started once for each journey, which founds
 * a city of its own.
 */
public final class Browser implements AutoCloseable {

    /** The three ways in which every page is looked at. */
    public static final List<String> MODES = List.of("normal", "elder", "contrast");

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ConfigurableApplicationContext application;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String home;

    private Browser() {
        TestDatabase database = TestDatabase.fresh();
        this.application = SpringApplication.run(new Class<?>[] {Zhiqing.class}, new String[] {
            "--server.port=0",
            "--zhiqing.home=" + TestHome.fresh(),
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + Schemas.APP_ROLE,
            "--spring.datasource.password=" + Schemas.APP_ROLE
        });
        this.home = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    /** The browser of the journey that asks, before an application and a database of its own. */
    public static Browser shared() {
        String journey = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.endsWith("Journey"))
                        .findFirst()
                        .orElse("one"));
        return SharedApplications.of(journey, Browser.class, Browser::new);
    }

    /** The running application, for what a journey must prepare through its doors. */
    public ConfigurableApplicationContext application() {
        return application;
    }

    /** Address of a path. */
    public String at(String path) {
        return home + path;
    }

    /** A new person: no cookies, normal mode, a window of this width. */
    public Page visitor(int width) {
        return visitor(width, "normal");
    }

    /** A new person who chose a mode; scripts are on. */
    public Page visitor(int width, String mode) {
        return context(width, mode, true).newPage();
    }

    /** A new person whose browser runs no scripts. */
    public Page withoutScripts(int width) {
        return context(width, "normal", false).newPage();
    }

    /** Fails with every violation of WCAG 2.2 AA on the page, and when the page scrolls sideways. */
    public static void accessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getViolations())
                .extracting(v -> v.getId() + ": " + v.getHelp() + " "
                        + v.getNodes().stream().map(n -> n.getHtml()).limit(3).toList())
                .as(page.url())
                .isEmpty();
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scroll of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the whole page under {@code target/screens}, when somebody wants to look: {@code -Dzhiqing.screens=true}. */
    public static void picture(Page page, String name) {
        if (!Boolean.getBoolean("zhiqing.screens")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private BrowserContext context(int width, String mode, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        context.addCookies(List.of(new Cookie("zq-mode", mode).setUrl(home)));
        return context;
    }

    @Override
    public void close() {
        playwright.close();
        application.close();
    }
}
