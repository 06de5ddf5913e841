package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.CityClock;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One request from the first question to the archive and the year's report, by seven people in real browser windows. */
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("One request lives its whole life in a real browser")
class RequestJourney {

    private static final String SUBJECT = "经十一路片区城市更新项目征收补偿方案批复及资金安排文件";
    private static final int PHONE = 375;
    private static final int DESK = 1280;

    private final Browser browser = Browser.shared();
    private final Bureau bureau = new Bureau("lvcheng", "市城市更新局");
    private final int year =
            browser.application().getBean(CityClock.class).today().getYear();
    private final Page applicant = browser.withoutScripts(PHONE);
    private String number = "";
    private String code = "";

    private Clerkship request() {
        return new Clerkship(bureau, number);
    }

    @Test
    @Order(1)
    @DisplayName("第二十九条: an applicant asks on a phone, without scripts, and keeps number and query code")
    void applies() {
        applicant.navigate(browser.at("/"));
        look(applicant, "home");
        applicant.getByText("开始申请").first().click();
        answers("who", Map.of("who", "person"));
        answers("person", Map.of("name", "林晓岚", "idType", "1", "idNumber", "370102199001011231"));
        answers("contact", Map.of("phone", "13812345678", "email", "lin@example.cn"));
        answers("proof", Map.of());
        look(applicant, "body");
        applicant.locator("[name=body]").selectOption(bureau.code());
        applicant.getByText("继续").click();
        answers("what", Map.of("content", SUBJECT, "years", "2024", "yearsTo", "2026"));
        answers("how", Map.of("form", "ELECTRONIC", "way", "EMAIL"));
        look(applicant, "check");
        assertThat(applicant.locator("main").textContent()).contains(SUBJECT, bureau.name());
        applicant.getByText("提交申请").click();
        look(applicant, "receipt");
        number = told("申请编号");
        code = told("查询码");
        assertThat(number).matches("%d-\\d{4}".formatted(year));
        applicant.getByText("离开，不再显示回执").click();
    }

    @Test
    @Order(2)
    @DisplayName("第三十一条: what came online counts as received; the disclosure office registers and assigns")
    void registers() {
        Page office = bureau.desk("office", DESK);
        look(office, "queue");
        request().does(office, "register", "登记", Map.of());
        Clerkship work = request();
        work.open(office);
        office.locator("main a[href$='/assign']").click();
        Locator clerk = office.locator("[name=to]");
        clerk.selectOption(new com.microsoft.playwright.options.SelectOption()
                .setValue(clerk.locator("option", new Locator.LocatorOptions().setHasText("何静"))
                        .getAttribute("value")));
        office.locator("#do button.go").click();
        assertThat(office.locator(".notice").textContent()).contains("已办：分派");
        office.context().close();
    }

    @Test
    @Order(3)
    @DisplayName("第三十条: the clerk asks for a correction once; the applicant answers on the tracking page")
    void corrects() {
        Page clerk = bureau.desk("clerk", DESK);
        request().does(clerk, "request-correction", "告知补正", Map.of("items", "请写明批复文件的文号或者年份。", "limit", "10"));
        request().does(clerk, "correction-notice-received", "登记补正告知书送达", Map.of());
        clerk.context().close();
        tracks();
        assertThat(applicant.locator("main").textContent()).contains("请写明批复文件的文号或者年份。");
        look(applicant, "track-correction");
        applicant.fill("[name=content]", "济政字〔2025〕18号批复，以及2025年的资金安排通知。");
        applicant.getByText("提交补正").click();
        assertThat(applicant.locator(".notice").textContent()).contains("补正内容已收到");
        look(applicant, "track-corrected");
    }

    @Test
    @Order(4)
    @DisplayName("第三十二条、第三十三条: a third party is heard; the head of the office agrees to an extension")
    void consultsAndExtends() {
        Page clerk = bureau.desk("clerk", DESK);
        Clerkship work = request();
        work.does(clerk, "consult-third-party", "征求第三方意见", Map.of("party", "山东某评估公司", "question", "是否同意公开附件中的评估单价"));
        work.does(clerk, "consultation-delivered", "登记征求意见函送达", Map.of("consultation", "1"));
        work.does(
                clerk,
                "consultation-answer",
                "登记复函",
                Map.of("consultation", "1", "opinion", "OBJECTS", "answer", "评估单价是本公司的商业秘密，不同意公开。"));
        work.does(clerk, "propose-extension", "提请延期", Map.of("days", "10", "reason", "文件跨三个处室，需要逐页核对。"));
        clerk.context().close();
        Page office = bureau.desk("office", DESK);
        work.does(office, "approve-extension", "同意延期", Map.of());
        office.context().close();
    }

    @Test
    @Order(5)
    @DisplayName("第三十七条: the clerk comes to partial disclosure by the questions, with the keyboard alone")
    void decides() {
        Page clerk = bureau.desk("clerk", DESK);
        request().open(clerk);
        Keyboard keys = new Keyboard(clerk);
        keys.press("开始判断");
        for (int step = 1; step <= 4; step++) {
            keys.choose("answer", 0);
        }
        look(clerk, "decide");
        keys.choose("answer", 4);
        keys.choose("answer", 0);
        look(clerk, "decision");
        assertThat(clerk.url()).contains("kind=PARTIAL").contains("grounds=REFUSE_THIRD");
        keys.type("MATERIAL", "征收补偿方案批复 8 页；资金安排通知正文 3 页，电子文件");
        keys.type("WITHHELD", "资金安排通知附件中的评估单价");
        keys.type("REASON", "评估单价属于第三方的商业秘密，第三方书面不同意公开，公开会损害其合法权益");
        keys.press("送审");
        assertThat(clerk.locator(".notice").textContent()).contains("审");
        clerk.context().close();
    }

    @Test
    @Order(6)
    @DisplayName("第十七条: two reviewers pass it; the signatory signs on a phone")
    void signs() {
        for (String who : List.of("secrecy", "legal")) {
            Page reviewer = bureau.desk(who, DESK);
            judge(reviewer);
            reviewer.context().close();
        }
        Page head = bureau.desk("head", PHONE);
        judge(head);
        head.locator("a[href$='/letter/reply']").first().click();
        look(head, "letter");
        assertThat(head.locator(".paper-number").textContent()).contains("〔" + year + "〕");
        head.context().close();
    }

    private void judge(Page page) {
        request().open(page);
        page.locator("main a[href$='/sign']").first().click();
        look(page, "sign-" + page.viewportSize().width);
        page.locator("button[value=pass]").click();
        page.waitForURL("**" + request().path());
        assertThat(page.locator(".notice").textContent()).contains("已办");
    }

    @Test
    @Order(7)
    @DisplayName("第四十条: the reply goes out and its arrival is recorded; the applicant reads and downloads it")
    void dispatchesAndDownloads() throws IOException {
        Page clerk = bureau.desk("clerk", DESK);
        request().does(clerk, "dispatch", "发出答复", Map.of("way", "EMAIL"));
        request().among("已答复").does(clerk, "record-service", "登记送达", Map.of());
        clerk.context().close();
        tracks();
        look(applicant, "track-answered");
        applicant.getByText("查看、下载答复").click();
        look(applicant, "reply");
        assertThat(applicant.locator("article.paper").textContent()).contains("不予公开的部分", "济南市人民政府", "林晓岚");
        for (String form : List.of("PDF", "OFD", "DOCX", "HTML")) {
            Download file = applicant.waitForDownload(() -> applicant
                    .locator("a[href^='/track/letter/file?form=" + form + "&']")
                    .click());
            Path kept = Path.of("target", "screens", "reply." + form.toLowerCase(Locale.ROOT));
            file.saveAs(kept);
            assertThat(file.suggestedFilename()).contains(number).endsWith(form.toLowerCase(Locale.ROOT));
        }
        assertThat(Files.readString(Path.of("target", "screens", "reply.html")))
                .contains("资金安排通知附件中的评估单价", "<style", "验证码")
                .doesNotContain("href=\"/");
    }

    @Test
    @Order(8)
    @DisplayName("电子签名法第十三条: whoever holds the letter checks it by its printed code")
    void verifies() throws IOException {
        var printed = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")
                .matcher(Files.readString(Path.of("target", "screens", "reply.html")));
        assertThat(printed.find()).isTrue();
        Page holder = browser.visitor(PHONE);
        holder.navigate(browser.at("/verify"));
        holder.getByLabel("验证码").fill(printed.group());
        holder.locator("#file").setInputFiles(Path.of("target", "screens", "reply.pdf"));
        holder.locator("main form button.state").click();
        assertThat(holder.locator("#h-finding").textContent()).isEqualTo("文件是真的，没有改动");
        look(holder, "verify");
        holder.context().close();
    }

    @Test
    @Order(9)
    @DisplayName("第五十条: the request is archived, and the year's report counts it in its row and column")
    void archivesAndCounts() {
        Page clerk = bureau.desk("clerk", DESK);
        request().among("已送达").does(clerk, "archive", "归档", Map.of());
        look(clerk, "case-archived");
        clerk.context().close();
        Page office = bureau.desk("office", DESK);
        office.getByText("统计与年报").first().click();
        look(office, "reports");
        office.locator("main a[href='/reports/annual/" + bureau.code() + "/" + year + "']")
                .click();
        look(office, "annual");
        Locator cell = office.locator("a[href$='/cells/R3_2_PARTIAL.C1_NATURAL']");
        assertThat(cell.textContent()).isEqualTo("1");
        assertThat(office.locator("a[href*='/cells/R3_']").allTextContents()).containsOnly("1");
        cell.click();
        look(office, "cell");
        office.locator("main a[href='" + request().path() + "']").click();
        office.waitForURL("**" + request().path());
        assertThat(office.locator("h1").textContent()).contains(SUBJECT);
        office.context().close();
    }

    private void answers(String page, Map<String, String> entered) {
        look(applicant, page);
        entered.forEach((name, value) -> Clerkship.enter(applicant, name, value));
        applicant.getByText("继续").click();
        assertThat(applicant.url()).as("after " + page).doesNotEndWith("/apply/" + page);
    }

    private void tracks() {
        applicant.navigate(browser.at("/"));
        applicant.getByText("查进度").first().click();
        look(applicant, "track");
        applicant.fill("[name=code]", code);
        applicant.fill("[name=factor]", "5678");
        applicant.locator("main form button.state").click();
        assertThat(applicant.url()).endsWith("/track/case");
    }

    private String told(String label) {
        return applicant
                .locator(".receipt dl div", new Page.LocatorOptions().setHasText(label))
                .locator("dd")
                .textContent()
                .strip();
    }

    private void look(Page page, String name) {
        Browser.picture(page, "request-" + name);
        assertThat(page.title()).as(page.url()).isNotBlank();
        if (page.equals(applicant)) {
            look(page.url(), name.startsWith("track-") || name.equals("reply") ? Browser.MODES : List.of("normal"));
        } else {
            Browser.accessible(page);
        }
    }

    /** The checker itself needs scripts: it sees what the applicant sees, with the applicant's cookies. */
    private void look(String address, List<String> modes) {
        for (String mode : modes) {
            Page reader = browser.visitor(PHONE, mode);
            reader.context()
                    .addCookies(applicant.context().cookies().stream()
                            .filter(cookie -> !cookie.name.startsWith("zq-mode"))
                            .toList());
            reader.navigate(address);
            assertThat(reader.url()).isEqualTo(address);
            Browser.accessible(reader);
            reader.context().close();
        }
    }
}
