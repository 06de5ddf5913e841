package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.Security;
import cn.zhiqing.notify.SmtpSettings;
import cn.zhiqing.notify.Ways;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.DigestDesk;
import cn.zhiqing.supervision.DigestPostings;
import cn.zhiqing.supervision.events.DigestChosen;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("条例第四十七条: the weekly digest comes by e-mail, once for each person and week")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DigestMailTest {

    private static final String HERE = "/supervision/digest/mail";
    private static final String NAME = "司马听雨";
    private static final String SUBJECT = "雪山片区道路工程竣工图";

    private final WholeCity city = WholeCity.shared();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private Instant due;
    private Instant sending = Instant.EPOCH;
    private StaffId leaving;

    @BeforeAll
    void people() {
        server.start();
        city.bean(Ways.class)
                .set(
                        new SmtpSettings(
                                "localhost",
                                server.getSmtp().getPort(),
                                Security.NONE,
                                "",
                                Secret.of(""),
                                "office@jinan.example",
                                "济南市政务公开"),
                        Actor.MACHINE);
        StaffId clerk =
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id();
        city.arrived(city.kjj, clerk, WholeCity.asked(NAME, "370102199203041232", "13953100999", SUBJECT));
        city.bean(Followers.class).catchUp();
        city.person("zongjian", "宗监", city.city, Role.SUPERVISOR);
        leaving = city.person("likai", "黎开", city.zyj, Role.DISCLOSURE_OFFICE);
        lastMorning();
        CityClock.at(due.minus(1, ChronoUnit.HOURS), () -> {
            choose("zongjian", "zongjian@example.cn");
            choose("likai", "likai@example.cn");
            choose("hejing", "hejing@example.cn");
        });
    }

    @AfterAll
    void unconfigured() {
        city.post("xitong", "/admin/delivery/remove", "name", "smtp");
        server.stop();
    }

    /** The last morning on which digests were due, and a moment of that week after it. */
    private void lastMorning() {
        CityClock clock = city.bean(CityClock.class);
        Instant now = clock.instant();
        LocalDate monday = clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int back = 0; due == null; back++) {
            LocalDate first = monday.minusWeeks(back);
            while (!city.bean(Calendars.class).current().isWorkingDay(first)) {
                first = first.plusDays(1);
            }
            Instant at =
                    first.atTime(LocalTime.of(8, 30)).atZone(CityClock.ZONE).toInstant();
            Instant end = monday.minusWeeks(back)
                    .plusDays(6)
                    .atTime(LocalTime.of(23, 0))
                    .atZone(CityClock.ZONE)
                    .toInstant();
            if (at.isBefore(now) && at.isBefore(end)) {
                due = at;
                sending = end.isBefore(now) ? end : now;
            }
        }
    }

    /** Through the door of the page: a session does not live in another week. */
    private void choose(String login, String address) {
        StaffBook staff = city.bean(StaffBook.class);
        StaffId id = staff.byLogin(login).orElseThrow().id();
        city.bean(DigestDesk.class)
                .choose(staff.viewer(id).orElseThrow(), true, Secret.of(address))
                .orThrow();
    }

    private int go(Instant at) {
        int[] posted = new int[1];
        CityClock.at(at, () -> posted[0] = DigestPostings.go(city.bean("digestRound", Object.class)));
        return posted[0];
    }

    /** Until it is there; other mail of the shared city may come before it. */
    private void await(String address) {
        for (int mails = 1; mailTo(address).findAny().isEmpty(); mails++) {
            assertThat(server.waitForIncomingEmail(60_000, mails)).as(address).isTrue();
        }
    }

    private Stream<MimeMessage> mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address));
    }

    @Test
    @Order(1)
    @DisplayName(
            "the page shows what will be mailed: numbers of requests, lights and rates, nobody's name and no subject")
    void preview() {
        var page = Jsoup.parse(city.get("hejing", HERE).text());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("pre").text())
                .contains("市科技局依申请公开周报", "在办", "按期答复率", "督办函待回复")
                .doesNotContain(NAME, SUBJECT);
        assertThat(page.select("input[name=address]").val()).isEqualTo("hejing@example.cn");
        assertThat(Jsoup.parse(city.get("zongjian", HERE).text()).select("pre").text())
                .contains("市科技局：", "市政府依申请公开周报");
        for (String login : new String[] {"zhoujianguo", "xitong", "shenji"}) {
            assertThat(city.get(login, HERE).status()).as(login).isEqualTo(404);
            assertThat(city.post(login, HERE, "address", "x@example.cn", "wanted", "true")
                            .status())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(2)
    @DisplayName(
            "an address that is none keeps what was typed and says so; the choice is journaled, the address is not")
    void chosen() {
        assertThat(city.post("hejing", HERE, "address", "someone@example.cn").status())
                .isEqualTo(303);
        CityClock.at(due.minus(1, ChronoUnit.HOURS), () -> choose("hejing", "hejing@example.cn"));
        var refused = city.post("hejing", HERE, "address", "何静", "wanted", "true");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.text())
                        .select("input[name=address][aria-invalid]")
                        .val())
                .isEqualTo("何静");
        assertThat(city.post("hejing", HERE, "wanted", "true").status()).isEqualTo(422);
        StaffId staff =
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id();
        var journaled = city.bean(Journal.class).read(new StreamId("digest", staff.value()));
        assertThat(journaled).last().satisfies(r -> assertThat(r.event()).isInstanceOf(DigestChosen.class));
        assertThat(journaled.toString()).doesNotContain("example.cn");
    }

    @Test
    @Order(3)
    @DisplayName("before the morning nothing is posted; who chose after it gets the next one")
    void early() {
        assertThat(go(due.minusSeconds(60))).isZero();
        CityClock.at(due.plusSeconds(1), () -> choose("maxiao", "maxiao@example.cn"));
    }

    @Test
    @Order(4)
    @DisplayName(
            "a turn that dies before its end has posted nothing; the next one posts to everybody once, also two at a time;"
                    + " who lost the role gets nothing")
    void once() throws Exception {
        city.bean(Roster.class)
                .revoke(leaving, city.zyj, Role.DISCLOSURE_OFFICE, Actor.MACHINE)
                .orThrow();
        city.bean(TransactionTemplate.class).executeWithoutResult(gone -> {
            assertThat(go(sending)).isEqualTo(2);
            gone.setRollbackOnly();
        });
        var both = CompletableFuture.supplyAsync(() -> go(sending));
        int here = go(sending);
        assertThat(here + both.get()).isEqualTo(2);
        assertThat(go(sending)).isZero();
        CityClock.at(due.minusSeconds(30), () -> choose("hejing", "hejing.second@example.cn"));
        assertThat(go(sending)).as("another address is the same person").isZero();
        for (String address : new String[] {"hejing@example.cn", "zongjian@example.cn"}) {
            await(address);
            assertThat(mailTo(address)).as(address).hasSize(1);
        }
        assertThat(mailTo("hejing.second@example.cn")).isEmpty();
        assertThat(mailTo("likai@example.cn")).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("the mail says what the page says, in plain text, and names nobody")
    void content() throws Exception {
        MimeMessage mail = mailTo("zongjian@example.cn").findAny().orElseThrow();
        assertThat(mail.getSubject()).contains("依申请公开周报");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent().toString())
                .contains("按期答复率", "各机关", "在办")
                .doesNotContain(NAME, SUBJECT, "13953100999");
    }
}
