package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.LetterEvent;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.Delivery;
import cn.zhiqing.notify.MailboxSettings;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Security;
import cn.zhiqing.notify.Way;
import cn.zhiqing.notify.Ways;
import cn.zhiqing.notify.mailbox.Mailbox;
import cn.zhiqing.privacy.Secret;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("邮件来件 and 电话确认, through a real mailbox to a registered case")
class MailPagesTest {

    private static final String HERE = "/cases/intake/mail";
    private static final String CLERK = "hejing";
    private static final String STRANGER = "maxiao";
    private static final String OFFICE = "office@jinan.example";

    private static final Window window = Window.shared();
    private static GreenMail server;

    @BeforeAll
    static void open() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP)
        });
        server.start();
        server.setUser(OFFICE, OFFICE, "geheim");
        window.bean(Ways.class)
                .set(
                        new MailboxSettings(
                                window.kjj,
                                "localhost",
                                server.getImap().getPort(),
                                Security.NONE,
                                OFFICE,
                                Secret.of("geheim"),
                                "INBOX",
                                LocalDate.of(2000, 1, 1)),
                        new Actor.Staff(window.clerk, window.kjj));
    }

    @AfterAll
    static void close() {
        server.stop();
    }

    private void arrives(String from, String subject, String text) throws Exception {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(from, "来信人", "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(OFFICE));
        mail.setSubject(subject, "UTF-8");
        var body = new MimeBodyPart();
        body.setText(text, "UTF-8");
        var file = new MimeBodyPart();
        file.setText("idcard", "UTF-8", "html");
        file.setFileName("card.html");
        mail.setContent(new MimeMultipart(body, file));
        mail.saveChanges();
        server.getUserManager().getUserByEmail(OFFICE).deliver(mail);
        assertThat(window.bean(Mailbox.class).collect()).isEqualTo(1);
        assertThat(window.bean(Mailbox.class).collect()).as("once").isZero();
    }

    private String letter(String subject) {
        var list = window.get(CLERK, HERE);
        wellFormed(list.page());
        return list.page().select("table a.ttl").stream()
                .filter(link -> link.text().equals(subject))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static String[] form(String email) {
        return new String[] {
            "kind",
            "NATURAL",
            "name",
            "林晓岚",
            "email",
            email,
            "subject1",
            "请公开路灯清单",
            "form",
            "ELECTRONIC",
            "way",
            "EMAIL"
        };
    }

    @Test
    @DisplayName("条例第三十一条: a letter becomes one case, its text at hand, unconfirmed; its sender hears it once")
    void taken() throws Exception {
        arrives("lin-taken@example.cn", "申请公开路灯清单", "请公开<b>路灯</b>清单");
        String href = letter("申请公开路灯清单");
        var page = window.get(CLERK, href);
        wellFormed(page.page());
        assertThat(page.page().text()).contains("请公开<b>路灯</b>清单", "card.html");
        assertThat(window.get(STRANGER, href).status()).isEqualTo(404);
        assertThat(window.get(STRANGER, href + "/application").status()).isEqualTo(404);
        var form = window.get(CLERK, href + "/application");
        wellFormed(form.page());
        assertThat(form.page().select("textarea[name=subject1]").text()).contains("路灯");
        assertThat(form.page().select("input[name=email]").val()).isEqualTo("lin-taken@example.cn");
        assertThat(window.post(CLERK, href + "/application", Map.of(), "kind", "NATURAL")
                        .status())
                .isEqualTo(422);
        assertThat(window.post(CLERK, href + "/application", Map.of(), form("lin-taken@example.cn"))
                        .place())
                .endsWith("/cases/new/receipt");
        String key =
                window.get(CLERK, href).page().select("a[href^=/cases/kjj-]").attr("href");
        CaseSummary row = summary(key);
        assertThat(row.channel()).isEqualTo(Channel.EMAIL);
        assertThat(row.stage()).isEqualTo(CaseStage.ARRIVED);
        assertThat(row.receiptDate()).isNull();
        assertThat(window.post(CLERK, href + "/application", Map.of(), form("lin-taken@example.cn"))
                        .place())
                .as("never two cases of one letter")
                .endsWith(href);
        assertThat(window.bean(Followers.class).catchUp()).isTrue();
        assertThat(window.bean(Postman.class).deliveries(Occasion.event(row.id().stream(), 1)).stream()
                        .filter(delivery -> delivery.way() == Way.EMAIL))
                .extracting(Delivery::kind)
                .containsExactly("case.receipt");
    }

    private CaseSummary summary(String href) {
        String number = href.substring(href.indexOf("kjj-") + 4);
        return window.desk()
                .summary(window.kjj, CaseNumber.parse(number).orElseThrow())
                .orElseThrow();
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: a file is downloaded only, with a reason that is kept; no browser runs it")
    void file() throws Exception {
        arrives("lin-file@example.cn", "带附件", "见附件");
        String href = letter("带附件");
        assertThat(window.post(CLERK, href + "/files/1", Map.of(), "why1", " ").status())
                .isEqualTo(422);
        assertThat(window.post(CLERK, href + "/files/2", Map.of(), "why2", "核对").status())
                .isEqualTo(404);
        assertThat(window.post(STRANGER, href + "/files/1", Map.of(), "why1", "核对")
                        .status())
                .isEqualTo(404);
        var opened = window.post(CLERK, href + "/files/1", Map.of(), "why1", "核对身份证明");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text()).isEqualTo("idcard");
        long id = Long.parseLong(href.substring(HERE.length() + 1));
        List<Recorded> written = window.bean(Journal.class).read(new StreamId("letter", id));
        assertThat(written).extracting(Recorded::event).hasAtLeastOneElementOfType(LetterEvent.LetterOpened.class);
        assertThat(written.toString()).doesNotContain("核对身份证明", "example.cn", "林晓岚");
    }

    @Test
    @DisplayName("what is no application is put away with its kind and reason, and can be brought back")
    void dismissed() throws Exception {
        arrives("ad@example.cn", "优惠办证", "广告");
        String href = letter("优惠办证");
        assertThat(window.post(CLERK, href + "/dismissal", Map.of(), "fate", "NONSENSE")
                        .status())
                .isEqualTo(422);
        assertThat(window.post(CLERK, href + "/dismissal", Map.of(), "fate", "ADVERTISEMENT", "reason", "广告")
                        .status())
                .isEqualTo(303);
        assertThat(window.get(CLERK, href).text()).contains("不作为申请");
        assertThat(window.post(CLERK, href + "/application", Map.of(), form("ad@example.cn"))
                        .place())
                .endsWith(href);
        assertThat(window.post(CLERK, href + "/reopening", Map.of()).status()).isEqualTo(303);
        assertThat(window.get(CLERK, href).text()).contains("待处理");
    }

    @Test
    @DisplayName(
            "条例第三十一条第二项: a call that reached nobody is kept and made again; one that did confirms the receipt of today")
    void called() {
        var receipt = window.bean(Intake.class)
                .receive(
                        window.kjj,
                        Channel.MAIL_PLAIN,
                        window.today(),
                        null,
                        Window.asked(),
                        new Actor.Staff(window.clerk, window.kjj))
                .orThrow();
        String path = "/cases/kjj-" + receipt.number() + "/call";
        var list = window.get(CLERK, "/cases/intake/calls");
        wellFormed(list.page());
        assertThat(list.page().select("a[href=" + path + "]")).hasSize(1);
        assertThat(list.text()).contains("138****5678").doesNotContain(Window.PHONE, Window.NAME);
        assertThat(window.get(STRANGER, path).status()).isEqualTo(404);
        wellFormed(window.get(CLERK, path).page());
        assertThat(window.fill(CLERK, path, "result", "REACHED").status()).isEqualTo(422);
        assertThat(window.fill(CLERK, path, "result", "NOT_REACHED", "note", "无人接听")
                        .status())
                .isEqualTo(303);
        assertThat(window.desk().summary(receipt.id()).orElseThrow().stage()).isEqualTo(CaseStage.ARRIVED);
        assertThat(window.get(CLERK, path).text()).contains("没有联系上", "何静", "无人接听");
        assertThat(window.fill(CLERK, path, "result", "REACHED", "answered", "申请人本人")
                        .place())
                .endsWith("/cases/kjj-" + receipt.number());
        CaseSummary row = window.desk().summary(receipt.id()).orElseThrow();
        assertThat(row.stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(row.receiptDate()).isEqualTo(window.today());
        assertThat(window.get(CLERK, path).text()).contains("申请人本人", "已经确认");
        assertThat(window.get(CLERK, "/cases/intake/calls").page().select("a[href=" + path + "]"))
                .isEmpty();
    }
}
