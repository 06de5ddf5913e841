package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.DeliveryDesk;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import cn.zhiqing.privacy.Secret;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Notices and the settings of delivery, on the whole application")
class DeliveryPagesTest {

    private static final String HERE = "/admin/delivery";
    private static final String[] SMTP = {
        "smtpHost", "smtp.jinan.example",
        "smtpPort", "465",
        "smtpSecurity", "TLS",
        "smtpUser", "xxgk",
        "smtpPassword", "Geheim-der-Stadt",
        "smtpSender", "xxgk@jinan.example",
        "smtpName", "济南市政务公开"
    };

    private final WholeCity city = WholeCity.shared();

    @AfterEach
    void unconfigured() {
        for (String name : new String[] {"smtp", "sms", "mailbox"}) {
            city.post("xitong", HERE + "/remove", "name", name);
        }
    }

    private void post(Notice notice) {
        city.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> city.bean(Postman.class).post(notice));
    }

    private StaffId staff(String login) {
        return city.bean(StaffBook.class).byLogin(login).orElseThrow().id();
    }

    private static Notice told(StaffId staff, String occasion) {
        return new Notice(
                new Occasion(occasion),
                "trial.kind",
                new Recipient.Colleague(staff),
                Wording.of("新分派给您的件 " + occasion, "请在期限内办理。", "/workbench"));
    }

    @Test
    @DisplayName(
            "a colleague sees the bell count, opens the notice, and comes to where it leads; another colleague sees nothing of it")
    void inbox() {
        int before = Jsoup.parse(city.get("maxiao", "/notices").text())
                .select("tbody tr")
                .size();
        post(told(staff("maxiao"), "inbox/1"));
        post(told(staff("maxiao"), "inbox/2"));
        Document page = Jsoup.parse(city.get("maxiao", "/notices").text());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("header .right a[href=/notices] .c").text()).contains("未读");
        assertThat(page.select("tbody tr")).hasSize(before + 2);
        String open = page.select("tbody tr form").attr("action");
        assertThat(city.get("hejing", "/notices").text()).doesNotContain("inbox/2");
        assertThat(city.post("hejing", open).status()).isEqualTo(404);
        WholeCity.Answer opened = city.post("maxiao", open);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.place()).endsWith("/workbench");
        String newest = page.select("input[name=newest]").attr("value");
        assertThat(city.post("maxiao", "/notices/read", "newest", newest).status())
                .isEqualTo(303);
        assertThat(city.get("maxiao", "/notices").text()).contains("没有未读");
    }

    @Test
    @DisplayName("only the city's system administrator comes to the settings; for everybody else they do not exist")
    void whoMay() {
        assertThat(city.get("xitong", HERE).status()).isEqualTo(200);
        for (String login : new String[] {"anquan", "shenji", "juguanli", "hejing"}) {
            assertThat(city.get(login, HERE).status()).as(login).isEqualTo(404);
            assertThat(city.get(login, HERE + "/undelivered").status())
                    .as(login)
                    .isEqualTo(404);
            assertThat(city.post(login, HERE + "/smtp", SMTP).status())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(city.get("xitong", "/admin").text()).contains("通知与收信");
    }

    @Test
    @DisplayName("everything wrong is said at once, beside its field, and what was typed is kept, but for the password")
    void wrong() {
        WholeCity.Answer answer = city.post(
                "xitong", HERE + "/smtp", "smtpHost", "kein server", "smtpPort", "99999", "smtpPassword", "Geheim-x");
        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.title()).startsWith("错误：");
        assertThat(page.select("[aria-invalid=true]")).hasSize(4);
        assertThat(page.select("#smtpHost").val()).isEqualTo("kein server");
        assertThat(answer.text()).doesNotContain("Geheim-x");
        assertThat(city.post("xitong", HERE + "/sms", "smsUrl", "ftp://x").status())
                .isEqualTo(422);
        assertThat(city.post("xitong", HERE + "/mailbox", "boxHost", "imap.example.cn")
                        .status())
                .isEqualTo(422);
        assertThat(city.post("xitong", HERE + "/quiet", "quietFrom", "gestern").status())
                .isEqualTo(422);
        assertThat(city.post("xitong", HERE + "/trial", "trialTo", "12345").status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName(
            "saved, the password is never shown and kept when left empty; the change is in the journal without a word of it")
    void saved() {
        assertThat(city.get("xitong", HERE).text()).contains("没有配置，消息留在发件箱里等待");
        assertThat(city.post("xitong", HERE + "/smtp", SMTP).status()).isEqualTo(303);
        String[] again = SMTP.clone();
        again[9] = "";
        assertThat(city.post("xitong", HERE + "/smtp", again).status()).isEqualTo(303);
        var kept = city.bean(cn.zhiqing.notify.Ways.class).smtp().orElseThrow();
        assertThat(kept.password().disclose()).isEqualTo("Geheim-der-Stadt");
        String page = city.get("xitong", HERE).text();
        assertThat(page).contains("smtp.jinan.example").doesNotContain("Geheim-der-Stadt");
        assertThat(city.bean(Journal.class).read(new StreamId("notify-settings", 1)))
                .extracting(Recorded::event)
                .asString()
                .contains("smtp")
                .doesNotContain("Geheim", "jinan");
        assertThat(city.log()).doesNotContain("Geheim-der-Stadt");
    }

    @Test
    @DisplayName(
            "what did not arrive is listed with its reason and without its recipient; it is tried again or given up")
    void undelivered() {
        post(new Notice(
                new Occasion("page/1"),
                "trial.kind",
                new Recipient.Mail(Secret.of("keine adresse")),
                Wording.of("a", "b", "")));
        String list = city.get("xitong", HERE + "/undelivered").text();
        assertThat(list).contains("page/1", "收件地址或号码的写法不对").doesNotContain("keine adresse");
        long id = city.bean(DeliveryDesk.class).undelivered(0, 1).getFirst().id();
        assertThat(city.post("xitong", HERE + "/undelivered/" + id + "/give-up").status())
                .isEqualTo(303);
        assertThat(city.get("xitong", HERE + "/undelivered").text()).doesNotContain("page/1");
        assertThat(city.post("xitong", HERE + "/undelivered/" + id + "/retry").status())
                .isEqualTo(303);
        assertThat(city.get("xitong", HERE + "/undelivered").text()).doesNotContain("page/1");
        assertThat(city.bean(Journal.class).read(new StreamId("notice", id))).hasSize(1);
        assertThat(city.get("shenji", "/admin/audit?topic=DELIVERY").text()).contains("放弃发送电子邮件（事由 page/1）");
    }

    @Test
    @DisplayName("letters that wait are for those who take requests in, at their own body")
    void letters() {
        assertThat(city.get("hejing", "/notices/letters").text()).contains("没有待处理的来信");
        for (String login : new String[] {"xitong", "zhoujianguo", "shenji"}) {
            assertThat(city.get(login, "/notices/letters").status()).as(login).isEqualTo(404);
        }
        for (String act : new String[] {"original", "hand-on", "settle"}) {
            assertThat(city.post("hejing", "/notices/letters/1/" + act).status())
                    .isEqualTo(404);
        }
    }
}
