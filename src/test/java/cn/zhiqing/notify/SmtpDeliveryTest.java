package cn.zhiqing.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.privacy.Secret;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("E-mail: handed to a real SMTP server, under one message id on every attempt")
class SmtpDeliveryTest {

    private static final Notice NOTICE = NotifyFixture.mail("lamp/1/1");

    private NotifyFixture office;
    private GreenMail server;

    @BeforeEach
    void open(@TempDir Path home) {
        office = new NotifyFixture(home);
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("office@jinan.example", "office@jinan.example", "geheim");
        configure("geheim");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private void configure(String password) {
        office.ways.set(
                new SmtpSettings(
                        "localhost",
                        server.getSmtp().getPort(),
                        Security.NONE,
                        "office@jinan.example",
                        Secret.of(password),
                        "office@jinan.example",
                        "济南市政务公开"),
                NotifyFixture.ADMIN);
    }

    private SmtpCarrier carrier() {
        return new SmtpCarrier(office.settings);
    }

    @Test
    @DisplayName(
            "subject, sender, text and a file with a Chinese name arrive; no line break of the subject becomes a head")
    void arrives() throws Exception {
        var file = new Enclosure(
                Secret.of("答复书.pdf"), "application/pdf", Secret.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        var notice = new Notice(
                new Occasion("lamp/1/9"),
                "lamp.lit",
                NOTICE.to(),
                Wording.of("关于灯的答复\r\nBcc: all@example.cn", "您好，见附件。", "").with(List.of(file)));
        office.post(notice);
        office.rounds().go(carrier());
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(got.getSubject()).isEqualTo("关于灯的答复 Bcc: all@example.cn");
        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getFrom()[0].toString()).contains("office@jinan.example");
        var parts = (MimeMultipart) got.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("您好，见附件。");
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        parts.getBodyPart(1).getFileName()))
                .isEqualTo("答复书.pdf");
        Delivery taken = office.delivery(notice);
        assertThat(taken.state()).isEqualTo(DeliveryState.TAKEN);
        assertThat(taken.receipt()).isEqualTo(got.getMessageID()).endsWith("@jinan.example>");
    }

    @Test
    @DisplayName(
            "killed between DATA and our note of the 250: the repeat has the same message id and date, and says it is one")
    void killed() throws Exception {
        office.post(NOTICE);
        office.rounds().go(new Carrier() {
            @Override
            public Way way() {
                return Way.EMAIL;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public Duration patience() {
                return carrier().patience();
            }

            @Override
            public Carried carry(Parcel parcel, Consumer<String> handing) {
                carrier().carry(parcel, handing);
                throw new AssertionError("gone"); // as if the process were
            }
        });
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.HANDED);
        office.later(carrier().patience());
        office.rounds().go(carrier());
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(got[0].getMessageID()).isEqualTo(got[1].getMessageID());
        assertThat(got[0].getSentDate()).isEqualTo(got[1].getSentDate());
        assertThat(GreenMailUtil.getBody(got[0])).isEqualTo(GreenMailUtil.getBody(got[1]));
        assertThat(office.delivery(NOTICE).repeated()).isTrue();
    }

    @Test
    @DisplayName("killed before anything was handed over: nothing is doubled and nothing is unsure")
    void killedEarly() throws Exception {
        office.post(NOTICE);
        office.outbox.claim(Way.EMAIL, 4, false, office.clock.instant());
        assertThat(office.rounds().go(carrier())).isZero();
        office.later(Outbox.TO_LEAVE);
        office.rounds().go(carrier());
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(office.delivery(NOTICE).repeated()).isFalse();
    }

    @Test
    @DisplayName("a server that is down, and a password that is wrong, fail no message; mended, everything goes out")
    void mended() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        office.post(NOTICE);
        office.rounds().go(carrier());
        assertThat(office.delivery(NOTICE).setback()).isEqualTo(Setback.UNREACHABLE);
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("office@jinan.example", "office@jinan.example", "geheim");
        configure("falsch");
        office.later(Duration.ofHours(1));
        office.rounds().go(carrier());
        assertThat(office.delivery(NOTICE).setback()).isEqualTo(Setback.LOGIN_REFUSED);
        configure("geheim");
        office.later(Duration.ofHours(1));
        office.rounds().go(carrier());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName(
            "a bounce of a message that had been taken makes it undelivered; a stranger's message id changes nothing")
    void bounced() throws Exception {
        office.post(NOTICE);
        office.rounds().go(carrier());
        Delivery taken = office.delivery(NOTICE);
        assertThat(office.desk().bounced("<stranger@example.cn>", "5.1.1")).isFalse();
        assertThat(office.desk().bounced(taken.receipt(), "5.1.1")).isTrue();
        assertThat(office.desk().bounced(taken.receipt(), "5.1.1")).isFalse();
        assertThat(office.delivery(NOTICE).setback()).isEqualTo(Setback.BOUNCED);
    }

    @Test
    @DisplayName("passwords and addresses stand nowhere in the clear, and reach no text of a record")
    void secrets() {
        String row = office.jdbc
                .sql("SELECT sealed FROM notify.setting")
                .query((r, _) -> new String(r.getBytes(1), StandardCharsets.UTF_8))
                .single();
        assertThat(row).doesNotContain("geheim", "jinan");
        assertThat(office.ways.smtp().orElseThrow().toString()).doesNotContain("geheim");
    }
}
