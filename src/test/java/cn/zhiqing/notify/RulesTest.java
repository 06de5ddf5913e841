package cn.zhiqing.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.privacy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Notify: the rules, as tables")
class RulesTest {

    @ParameterizedTest(name = "quiet {0} to {1}: at {2} {3}")
    @CsvSource({
        "21:00, 08:00, 20:59, false",
        "21:00, 08:00, 21:00, true",
        "21:00, 08:00, 23:59, true",
        "21:00, 08:00, 00:00, true",
        "21:00, 08:00, 07:59, true",
        "21:00, 08:00, 08:00, false",
        "12:00, 14:00, 11:59, false",
        "12:00, 14:00, 12:00, true",
        "12:00, 14:00, 14:00, false",
        "00:00, 00:00, 00:00, false",
        "08:00, 08:00, 12:00, false"
    })
    @DisplayName("quiet hours run over midnight, begin with their first minute and end before their last")
    void quiet(LocalTime begins, LocalTime ends, LocalTime at, boolean covered) {
        assertThat(new QuietHours(Way.SMS, LocalDate.of(2026, 1, 1), begins, ends).covers(at))
                .isEqualTo(covered);
    }

    @ParameterizedTest(name = "after {0} failures between {1} and {2} seconds")
    @CsvSource({"1, 15, 30", "2, 30, 60", "3, 60, 120", "7, 960, 1920", "8, 1800, 3600", "50, 1800, 3600"})
    @DisplayName("the pause doubles to an hour, half of it by chance")
    void backOff(int attempts, long least, long most) {
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 200; i++) {
            assertThat(BackOff.after(attempts, Duration.ZERO, chance).toMillis())
                    .isBetween(least * 1000, most * 1000);
        }
        assertThat(BackOff.after(attempts, Duration.ofHours(2), chance)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    @DisplayName("three failures close a way for a minute, then one message tries; success opens it at once")
    void circuit() {
        Instant start = NotifyFixture.AFTERNOON;
        Circuit circuit = new Circuit();
        circuit.failed(start);
        circuit.failed(start);
        assertThat(circuit.admits(4, start)).isEqualTo(4);
        circuit.failed(start);
        assertThat(circuit.admits(4, start.plusSeconds(59))).isZero();
        assertThat(circuit.admits(4, start.plusSeconds(60))).isOne();
        circuit.failed(start.plusSeconds(60));
        assertThat(circuit.admits(4, start.plusSeconds(179))).isZero();
        for (int i = 0; i < 50; i++) {
            circuit.failed(start);
        }
        assertThat(circuit.admits(4, start.plus(Circuit.LONGEST))).isOne();
        circuit.worked();
        assertThat(circuit.admits(4, start)).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "550, 550 5.1.1 no such user, ADDRESS_REFUSED",
        "550, 550 nobody here, ADDRESS_REFUSED",
        "550, 550 5.7.1 looks like spam, CONTENT_REFUSED",
        "552, 552 5.3.4 too large, CONTENT_REFUSED",
        "554, 554 no, CONTENT_REFUSED",
        "451, 451 4.7.1 greylisted, BUSY",
        "421, 421 closing, BUSY",
        "-1, eof, NO_ANSWER"
    })
    @DisplayName("RFC 5321: 4xx come back later, 5xx never, no answer may mean taken")
    void smtp(int code, String text, Setback why) {
        Setback read = switch (SmtpReplies.read(code, text, false)) {
            case Carried.Took _ -> throw new AssertionError("taken");
            case Carried.Later later -> later.why();
            case Carried.Never never -> never.why();
        };
        assertThat(read).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} is an address: {1}")
    @CsvSource({
        "zhang@example.cn, true",
        "张三@示例.中国, true",
        "a@b, false",
        "a@b.c@d.e, false",
        "'a b@c.de', false",
        "zhang@example.cn>, false",
        "@example.cn, false"
    })
    @DisplayName("an address that cannot be one is known before it is sent to")
    void address(String address, boolean can) {
        assertThat(Addresses.canBe(new Recipient.Mail(Secret.of(address)))).isEqualTo(can);
    }

    @Test
    @DisplayName("a link of a notice stays inside this system; an occasion carries no free text")
    void words() {
        assertThatThrownBy(() -> Wording.of("a", "b", "https://elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wording.of("a", "b", "//elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occasion("张三的申请")).isInstanceOf(IllegalArgumentException.class);
    }
}
