package cn.zhiqing.notify.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.notify.MailboxSettings;
import cn.zhiqing.notify.NotifyFixture;
import cn.zhiqing.notify.Security;
import cn.zhiqing.notify.Setback;
import cn.zhiqing.privacy.Secret;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("The mailbox: every letter once, none lost, none thrown away")
class MailboxTest {

    private static final BodyId BODY = new BodyId(3);

    private NotifyFixture office;
    private GreenMail server;
    private GreenMailUser user;
    private final List<IncomingMail> taken = new ArrayList<>();
    private int failures;
    private boolean dies;

    @BeforeEach
    void open(@TempDir Path home) {
        office = new NotifyFixture(home);
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP)
        });
        server.start();
        user = server.setUser("office@jinan.example", "office@jinan.example", "geheim");
        configure("geheim", LocalDate.of(2000, 1, 1));
        // GreenMail stamps arrivals with the machine's time
        office.at(java.time.Instant.now());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private void configure(String password, LocalDate from) {
        office.ways.set(
                new MailboxSettings(
                        BODY,
                        "localhost",
                        server.getImap().getPort(),
                        Security.NONE,
                        "office@jinan.example",
                        Secret.of(password),
                        "INBOX",
                        from),
                NotifyFixture.ADMIN);
    }

    private void sink(IncomingMail mail) {
        taken.add(mail);
        office.jdbc
                .sql("INSERT INTO notify.mail_floor (body, validity, uid) VALUES (99, :id, 0)")
                .param("id", mail.id())
                .update();
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("no room");
        }
        if (dies) {
            dies = false;
            throw new AssertionError("gone"); // as if the process were
        }
    }

    /** How many letters the listener has for good. */
    private int kept() {
        return office.jdbc
                .sql("SELECT count(*) FROM notify.mail_floor WHERE body = 99")
                .query(Integer.class)
                .single();
    }

    private MailBook book() {
        return new MailBook(office.jdbc, office.sealer, office.digests);
    }

    private Arrivals arrivals() {
        return new Arrivals(
                book(), office.desk(), office.journal.journal(), office.journal.transaction(), office.clock);
    }

    private StaticListableBeanFactory beans() {
        var beans = new StaticListableBeanFactory();
        MailSink sink = this::sink;
        beans.addBean("sink", sink);
        return beans;
    }

    private MailShelf shelf() {
        return new MailShelf(
                office.jdbc,
                office.sealer,
                book(),
                arrivals(),
                beans().getBeanProvider(MailSink.class),
                office.journal.transaction());
    }

    /** A process that has just started. */
    private Mailbox mailbox() {
        return new Mailbox(
                office.ways,
                new ImapVisit(book(), arrivals(), office.clock),
                beans().getBeanProvider(MailSink.class),
                office.clock);
    }

    private void arrive(byte[] letter) throws MessagingException {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter)));
    }

    @Test
    @DisplayName("a letter with a file is handed on once, with who wrote what and when")
    void letter() throws Exception {
        arrive(Letters.plain("1@x", "=?UTF-8?B?5byg5LiJ?= <zhang@example.cn>", "申请公开", "请公开征收方案"));
        arrive(Letters.withFile("2@x", "li@example.cn", "申请表.pdf", "application/pdf", new byte[] {1, 2, 3}));
        Mailbox mailbox = mailbox();
        assertThat(mailbox.collect()).isEqualTo(2);
        assertThat(mailbox.collect()).isZero();
        assertThat(mailbox().collect()).isZero();
        IncomingMail first = taken.getFirst();
        assertThat(first.body()).isEqualTo(BODY);
        assertThat(first.from().disclose()).isEqualTo("zhang@example.cn");
        assertThat(first.fromName().disclose()).isEqualTo("张三");
        assertThat(first.subject().disclose()).isEqualTo("申请公开");
        assertThat(first.text().disclose()).isEqualTo("请公开征收方案");
        MailAttachment file = taken.getLast().attachments().getFirst();
        assertThat(file.name().disclose()).isEqualTo("申请表.pdf");
        assertThat(file.open().readAllBytes()).containsExactly(1, 2, 3);
        assertThat(office.events("mail", first.id())).hasSize(1);
    }

    @Test
    @DisplayName("killed before the commit it comes again, killed after it does not: the listener has it once")
    void killed() throws Exception {
        arrive(Letters.plain("1@x", "zhang@example.cn", "s", "t"));
        dies = true;
        org.assertj.core.api.Assertions.assertThatThrownBy(mailbox()::collect).isInstanceOf(AssertionError.class);
        assertThat(kept()).isZero();
        mailbox().collect();
        assertThat(kept()).isOne();
        office.jdbc.sql("UPDATE notify.mail_floor SET uid = 0 WHERE body = 3").update(); // killed before this was noted
        mailbox().collect();
        assertThat(kept()).isOne();
    }

    @Test
    @DisplayName(
            "a listener that fails does not hold up the next letter; after three times a person is asked, who hands it on")
    void failing() throws Exception {
        arrive(Letters.plain("1@x", "zhang@example.cn", "s", "first"));
        failures = 1;
        Mailbox mailbox = mailbox();
        mailbox.collect();
        arrive(Letters.plain("2@x", "zhang@example.cn", "s", "second"));
        failures = 1;
        mailbox.collect();
        assertThat(kept()).isOne();
        failures = 1;
        mailbox.collect();
        assertThat(shelf().waiting(BODY, 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(AsideReason.HANDING_FAILED));
        long id = shelf().waiting(BODY, 0, 1).getFirst().id();
        assertThat(shelf().handOn(new BodyId(4), id, NotifyFixture.ADMIN).isAccepted())
                .isFalse();
        assertThat(shelf().handOn(BODY, id, NotifyFixture.ADMIN).isAccepted()).isTrue();
        assertThat(shelf().handOn(BODY, id, NotifyFixture.ADMIN).isAccepted()).isFalse();
        assertThat(kept()).isEqualTo(2);
        assertThat(taken.getLast().text().disclose()).isEqualTo("first");
    }

    @Test
    @DisplayName(
            "the same letter over two lists, or after the server numbered its mailbox anew, is one; the same id over other words is not thrown away")
    void twice() throws Exception {
        byte[] letter = Letters.plain("1@x", "zhang@example.cn", "s", "t");
        arrive(letter);
        arrive(Letters.with("Received: from a by b\r\n", letter));
        arrive(Letters.plain("1@x", "zhang@example.cn", "s", "another"));
        mailbox().collect();
        assertThat(kept()).isOne();
        assertThat(shelf().waiting(BODY, 0, 10).getFirst().reason()).isEqualTo(AsideReason.SAME_ID);
        office.jdbc.sql("UPDATE notify.mail SET validity = validity + 1").update();
        office.jdbc
                .sql("UPDATE notify.mail_floor SET validity = validity + 1 WHERE body = 3")
                .update();
        mailbox().collect();
        assertThat(kept()).isOne();
    }

    @Test
    @DisplayName("bounces, automatic answers and loops are no applications; they wait for a person with their bytes")
    void notLetters() throws Exception {
        byte[] letter = Letters.plain("1@x", "zhang@example.cn", "s", "t");
        arrive(Letters.bounce("b@x", "<unknown@jinan.example>", "failed", "5.1.1"));
        arrive(Letters.with("Auto-Submitted: auto-replied\r\n", letter));
        arrive(Letters.plain("3@x", "office@jinan.example", "s", "t3"));
        mailbox().collect();
        assertThat(kept()).isZero();
        assertThat(shelf().waiting(BODY, 0, 10))
                .extracting(MailShelf.Line::reason)
                .containsExactly(AsideReason.LOOP, AsideReason.AUTO_REPLY, AsideReason.BOUNCE);
        long id = shelf().waiting(BODY, 1, 1).getFirst().id();
        assertThat(shelf().original(new BodyId(4), id, NotifyFixture.ADMIN)).isEmpty();
        byte[] original =
                shelf().original(BODY, id, NotifyFixture.ADMIN).orElseThrow().disclose();
        assertThat(new String(original, StandardCharsets.UTF_8)).contains("Auto-Submitted: auto-replied");
        assertThat(office.events("mail", id)).hasSize(2);
        assertThat(shelf().settle(BODY, id, NotifyFixture.ADMIN).isAccepted()).isTrue();
        assertThat(shelf().waiting(BODY)).isEqualTo(2);
    }

    @Test
    @DisplayName("the thirty-first letter of one sender within an hour waits for a person")
    void flood() throws Exception {
        for (int i = 1; i <= Arrivals.FLOOD + 1; i++) {
            arrive(Letters.plain(i + "@x", "zhang@example.cn", "s", "t" + i));
        }
        mailbox().collect();
        assertThat(kept()).isEqualTo(Arrivals.FLOOD);
        assertThat(shelf().waiting(BODY, 0, 10).getFirst().reason()).isEqualTo(AsideReason.FLOOD);
    }

    @Test
    @DisplayName("thirty megabytes arrive whole")
    void large() throws Exception {
        byte[] file = new byte[30 * 1024 * 1024];
        new java.util.Random(1).nextBytes(file);
        arrive(Letters.withFile("1@x", "zhang@example.cn", "卷宗.zip", "application/zip", file));
        mailbox().collect();
        assertThat(taken.getFirst().attachments().getFirst().content().disclose())
                .isEqualTo(file);
    }

    @Test
    @DisplayName("what lay in the mailbox before it was connected is left alone")
    void before() throws Exception {
        arrive(Letters.plain("1@x", "zhang@example.cn", "s", "t"));
        configure("geheim", office.clock.today().plusDays(1));
        assertThat(mailbox().collect()).isZero();
        assertThat(taken).isEmpty();
    }

    @Test
    @DisplayName("a wrong password and a server that is down are said, and nothing is lost")
    void trouble() throws Exception {
        configure("falsch", LocalDate.of(2000, 1, 1));
        Mailbox mailbox = mailbox();
        mailbox.collect();
        assertThat(mailbox.standing().trouble()).isEqualTo(Setback.LOGIN_REFUSED);
        arrive(Letters.plain("1@x", "zhang@example.cn", "s", "t"));
        configure("geheim", LocalDate.of(2000, 1, 1));
        assertThat(mailbox.collect()).isOne();
        assertThat(mailbox.standing().trouble()).isNull();
        server.stop();
        mailbox.collect();
        assertThat(mailbox.standing().trouble()).isEqualTo(Setback.UNREACHABLE);
    }
}
