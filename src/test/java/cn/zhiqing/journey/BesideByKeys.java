package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What stands beside the acts of a request, from its page and without a mouse: files, notes, money, letters, lists. */
final class BesideByKeys {

    private static final String GO = "#do button.go";

    private final KeyDesk desk;
    private final Page page;
    private final Keyboard keys;

    BesideByKeys(KeyDesk desk) {
        this.desk = desk;
        this.page = desk.page();
        this.keys = desk.keys();
    }

    /** A file from the disk: the browser's own window for it opens by Enter too. */
    BesideByKeys addsFile() {
        desk.open();
        keys.follow(desk.path() + "/materials");
        desk.fill("kind=OTHER");
        FileChooser chooser = page.waitForFileChooser(() -> keys.toggle("#file"));
        chooser.setFiles(new FilePayload("说明.txt", "text/plain", "合同存档案室".getBytes(StandardCharsets.UTF_8)));
        keys.send(GO);
        assertThat(page.locator("main").textContent()).contains("材料 1 份");
        return this;
    }

    BesideByKeys writesNote() {
        desk.goes(desk.path() + "/notes", GO, "便签 1 张", "text=合同在三楼档案室");
        return this;
    }

    BesideByKeys watches() {
        desk.open();
        page.navigate(page.url().replace("#main", ""));
        keys.send("form[action$=\"/watch\"] button");
        assertThat(page.locator("main .ph").textContent()).contains("不再关注");
        return this;
    }

    BesideByKeys paysBack() {
        desk.goes(firstLink("/fees/"), GO, "退付", "amount=20", "voucher=鲁财退0001", "reason=按量累计的页数算错");
        return this;
    }

    /** A letter is opened, printed and taken away as PDF. */
    BesideByKeys takesLetter() {
        desk.open();
        keys.follow(firstLink("/letter/earlier-"));
        assertThat(page.locator(".paper").count()).isPositive();
        page.evaluate("window.print = () => { window.printed = true; }");
        keys.toggle("[data-print]");
        assertThat(page.evaluate("window.printed")).isEqualTo(true);
        Download file = page.waitForDownload(() -> keys.toggle("button[name=form][value=PDF]"));
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        return this;
    }

    BesideByKeys compares() {
        desk.open();
        keys.follow(firstLink("/compare?"));
        assertThat(page.locator("h1").textContent()).isEqualTo("并排比较");
        return this;
    }

    /** 条例第十八条: a refusal is looked at again. */
    BesideByKeys reassesses() {
        desk.goes(desk.path() + "/reassess", GO, "已评估", "judgement=STAYS_CLOSED", "reason=情形没有变化，仍属内部管理信息", "told=no");
        return this;
    }

    BesideByKeys proposesPrecedent() {
        desk.open();
        keys.press("提出为案例");
        keys.send(GO);
        assertThat(page.url()).as(errors()).matches(".*/precedents/\\d+.*");
        return this;
    }

    BesideByKeys seesPackage() {
        page.waitForCondition(() -> {
            desk.open();
            return page.locator("main a[href*='/archive/']").count() > 0;
        });
        keys.follow(firstLink("/archive/"));
        assertThat(page.locator("h1").textContent()).contains("归档包");
        return this;
    }

    /** Whoever supervises urges from the page of the request. */
    BesideByKeys urges() {
        desk.open();
        keys.press("发督办函");
        desk.fill("demand=请于本周内答复申请人，并说明延误的原因");
        keys.send(GO);
        assertThat(page.url()).as(errors()).matches(".*/supervision/urges/\\d+.*");
        return this;
    }

    /** The body answers, from the page of the request too. */
    BesideByKeys answersUrge(LocalDate promised) {
        desk.open();
        keys.follow(firstLink("/supervision/urges/"));
        desk.fill("answer=材料已经找到，正在审查", "promised=" + promised);
        keys.send("form[action$=\"/answer\"] button.go");
        assertThat(page.locator(".notice").count()).as(errors()).isPositive();
        return this;
    }

    /** 条例第四十一条: somebody's own records, entered and checked; the menu above the request leads there. */
    BesideByKeys entersCorrection() {
        desk.open();
        page.navigate(page.url().replace("#main", ""));
        keys.toggle("nav details:has(a[href=\"/cases/asks\"]) > summary");
        keys.send("nav a[href=\"/cases/asks\"]");
        keys.press("登记更正申请");
        desk.fill(
                "what=2019年登记表出生年份有误",
                "evidence=户口簿复印件",
                "name=林晓岚",
                "idNumber=370102199001011234",
                "contact=13812345678");
        desk.fill("channel=IN_PERSON");
        keys.send(GO);
        keys.press("核查");
        desk.fill("holds=yes", "finding=查登记表原件，属实");
        keys.send(GO);
        assertThat(page.locator("main").textContent()).as(errors()).contains("答复");
        return this;
    }

    private String firstLink(String part) {
        String href = page.locator("main a[href*='" + part + "']").first().getAttribute("href");
        return href == null ? "" : href;
    }

    private String errors() {
        return page.url() + " "
                + String.join(" ", page.locator("main .err, main .summary").allTextContents());
    }
}
