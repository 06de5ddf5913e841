package cn.zhiqing.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.notify.events.NoticeEvent;
import cn.zhiqing.privacy.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("SMS: one telephone is rung once, whatever the gateway does")
class SmsDeliveryTest {

    private static final Notice NOTICE = NotifyFixture.sms("lamp/1/1");

    private NotifyFixture office;
    private SmsReceiver gateway;

    @BeforeEach
    void open(@TempDir Path home) throws IOException {
        office = new NotifyFixture(home);
        gateway = new SmsReceiver();
        office.ways.set(new SmsSettings(gateway.url(), Secret.of("geheim")), NotifyFixture.ADMIN);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private SmsCarrier carrier() {
        return new SmsCarrier(office.settings);
    }

    private int round() throws InterruptedException {
        return office.rounds().go(carrier());
    }

    @Test
    @DisplayName(
            "taken, with the gateway's receipt; later the report that it reached the telephone; both in the journal")
    void delivered() throws InterruptedException {
        office.post(NOTICE);
        round();
        Delivery taken = office.delivery(NOTICE);
        assertThat(taken.state()).isEqualTo(DeliveryState.TAKEN);
        assertThat(taken.receipt()).startsWith("r-");
        assertThat(gateway.telephones).containsExactly("13853101234 您家门口的灯已修好。");
        office.later(Duration.ofMinutes(2));
        round();
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.TAKEN);
        gateway.report = "DELIVERED";
        office.later(Duration.ofMinutes(30));
        round();
        round();
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.CONFIRMED);
        assertThat(office.events("notice", taken.id()))
                .extracting(r -> r.event().getClass().getSimpleName())
                .containsExactly("NoticeTaken", "NoticeConfirmed");
    }

    @Test
    @DisplayName("a gateway that takes it and hangs up, or answers 500, is sent the same number again and rings once")
    void answersLost() throws InterruptedException {
        office.post(NOTICE);
        for (var mood : new SmsReceiver.Mood[] {
            SmsReceiver.Mood.TAKES_AND_HANGS_UP, SmsReceiver.Mood.TAKES_AND_FAILS, SmsReceiver.Mood.GOOD
        }) {
            gateway.mood = mood;
            round();
            office.later(Duration.ofHours(1));
        }
        assertThat(gateway.asked).hasSizeGreaterThanOrEqualTo(3);
        assertThat(java.util.Set.copyOf(gateway.asked)).hasSize(1);
        assertThat(gateway.telephones).hasSize(1);
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.TAKEN);
        assertThat(office.delivery(NOTICE).repeated()).isTrue();
    }

    /** Dies after the gateway has taken the message and before anything is written of it. */
    private final class Dying implements Carrier {

        @Override
        public Way way() {
            return Way.SMS;
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
            assertThat(carrier().carry(parcel, handing)).isInstanceOf(Carried.Took.class);
            throw new AssertionError("gone"); // nothing catches this on its way: as if the process were gone
        }
    }

    @Test
    @DisplayName(
            "killed between the gateway's answer and our commit: the lease ends, the same number goes out, it rings once")
    void killed() throws InterruptedException {
        office.post(NOTICE);
        office.rounds().go(new Dying());
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.HANDED);
        assertThat(round()).isZero();
        office.later(carrier().patience());
        round();
        Delivery taken = office.delivery(NOTICE);
        assertThat(taken.state()).isEqualTo(DeliveryState.TAKEN);
        assertThat(gateway.telephones).hasSize(1);
        assertThat(gateway.asked).hasSize(2);
        assertThat(office.events("notice", taken.id()).getFirst().event())
                .isEqualTo(new NoticeEvent.NoticeTaken("lamp/1/1", "lamp.lit", "SMS", 2, true));
    }

    @Test
    @DisplayName("a gateway that is down for a day gets everything when it is up again, each once")
    void downForADay() throws InterruptedException {
        int port = java.net.URI.create(gateway.url()).getPort();
        gateway.close();
        for (int i = 1; i <= 6; i++) {
            office.post(NotifyFixture.sms("lamp/1/" + i));
        }
        Rounds rounds = office.rounds();
        for (int quarter = 0; quarter < 60; quarter++) {
            rounds.go(carrier());
            office.later(Duration.ofMinutes(15));
        }
        assertThat(office.desk().standings().getLast().waiting()).isEqualTo(6);
        assertThat(port).isPositive();
        try (SmsReceiver again = new SmsReceiver()) {
            office.ways.set(new SmsSettings(again.url(), Secret.of("geheim")), NotifyFixture.ADMIN);
            office.at(Instant.parse("2026-03-04T07:00:00Z"));
            for (int i = 0; i < 5; i++) {
                rounds.go(carrier());
                office.later(Duration.ofMinutes(16));
            }
            assertThat(again.telephones).hasSize(6);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName(
            "busy: it waits as long as it was asked to; a number that is none is given up at once, with its reason")
    void refused() throws InterruptedException {
        gateway.mood = SmsReceiver.Mood.BUSY;
        office.post(NOTICE);
        round();
        assertThat(office.delivery(NOTICE).dueAt()).isEqualTo(NotifyFixture.AFTERNOON.plusSeconds(600));
        gateway.mood = SmsReceiver.Mood.NO_SUCH_NUMBER;
        office.later(Duration.ofMinutes(11));
        round();
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(office.delivery(NOTICE).setback()).isEqualTo(Setback.ADDRESS_REFUSED);
    }

    @Test
    @DisplayName("a wrong token closes the way and fails no message")
    void token() throws InterruptedException {
        gateway.mood = SmsReceiver.Mood.WRONG_TOKEN;
        office.post(NOTICE);
        round();
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(office.delivery(NOTICE).setback()).isEqualTo(Setback.LOGIN_REFUSED);
    }

    @Test
    @DisplayName("at night an ordinary message waits for eight o'clock, an urgent one does not")
    void night() throws InterruptedException {
        office.at(Instant.parse("2026-03-03T14:30:00Z"));
        office.post(NOTICE);
        office.post(new Notice(
                new Occasion("lamp/1/2"),
                "lamp.lit",
                NOTICE.to(),
                NOTICE.wording().urgently()));
        round();
        assertThat(gateway.telephones).hasSize(1);
        office.at(Instant.parse("2026-03-03T23:59:00Z"));
        round();
        assertThat(gateway.telephones).hasSize(1);
        office.at(Instant.parse("2026-03-04T00:00:00Z"));
        round();
        assertThat(gateway.telephones).hasSize(2);
    }

    @Test
    @DisplayName(
            "without settings it waits; after a week it is not sent by surprise, a person has it tried again or gives up")
    void unconfigured() throws InterruptedException {
        office.ways.remove("sms", NotifyFixture.ADMIN);
        office.post(NOTICE);
        assertThat(round()).isZero();
        assertThat(office.delivery(NOTICE).state()).isEqualTo(DeliveryState.WAITING);
        office.later(Duration.ofDays(8));
        office.ways.set(new SmsSettings(gateway.url(), Secret.of("geheim")), NotifyFixture.ADMIN);
        round();
        Delivery old = office.delivery(NOTICE);
        assertThat(old.setback()).isEqualTo(Setback.TOO_OLD);
        assertThat(gateway.telephones).isEmpty();
        assertThat(office.desk().retry(old.id(), NotifyFixture.ADMIN).isAccepted())
                .isTrue();
        round();
        assertThat(gateway.telephones).hasSize(1);
        assertThat(office.desk().giveUp(old.id(), NotifyFixture.ADMIN).reasons())
                .containsExactly(DeliveryDesk.NOT_UNDELIVERED);
    }

    @Test
    @DisplayName("two servers on one outbox carry each message once")
    void together() throws InterruptedException {
        for (int i = 1; i <= 40; i++) {
            office.post(NotifyFixture.sms("lamp/2/" + i));
        }
        Runnable server = () -> {
            try {
                Rounds rounds = office.rounds();
                while (rounds.go(carrier()) > 0) {
                    // until nothing is due
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        Thread one = Thread.ofVirtual().start(server);
        Thread two = Thread.ofVirtual().start(server);
        one.join();
        two.join();
        assertThat(gateway.telephones).hasSize(40);
        assertThat(gateway.asked).hasSize(40);
    }
}
