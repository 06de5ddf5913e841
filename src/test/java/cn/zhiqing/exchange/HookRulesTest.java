package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Webhooks: addresses, signatures and patience, as values")
class HookRulesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.8",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1"
            })
    @DisplayName("this machine, private networks and what is reserved is not outside")
    void inside(String address) throws UnknownHostException {
        assertThat(OutsideAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2400:3200::1"})
    @DisplayName("what anybody can reach is")
    void outside(String address) throws UnknownHostException {
        assertThat(OutsideAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "http://1.1.1.1/",
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "https://user:word@1.1.1.1/",
                "https://1.1.1.1/#x",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://2130706433/",
                "https://[::1]/",
                "https:///x"
            })
    @DisplayName("an address that leads inside, or is none, is refused with a sentence")
    void refused(String url) {
        assertThat(new OutsideAddress(false).whyNot(url).map(Refusal::code)).hasValue("URL");
    }

    @Test
    @DisplayName("a public https address is taken; a private one where the city's settings allow it")
    void taken() {
        assertThat(new OutsideAddress(false).whyNot("https://1.1.1.1/hook")).isEmpty();
        assertThat(new OutsideAddress(true).whyNot("http://127.0.0.1:9/hook")).isEmpty();
    }

    @Test
    @DisplayName("a signature holds for its secret, second and bytes, and for no others")
    void signature() {
        byte[] body = "{\"number\":\"2026-0001\"}".getBytes(StandardCharsets.UTF_8);
        String signed = HookSignature.of(Secret.of("a"), 1_763_712_000, body);
        assertThat(signed)
                .matches("t=1763712000,sm3=[0-9a-f]{64}")
                .isEqualTo(HookSignature.of(Secret.of("a"), 1_763_712_000, body))
                .isNotEqualTo(HookSignature.of(Secret.of("b"), 1_763_712_000, body))
                .isNotEqualTo(HookSignature.of(Secret.of("a"), 1_763_712_001, body));
    }

    @Test
    @DisplayName(
            "OpenSSL 3 computes the same: printf '1763712000.{\"a\":1}' | openssl mac -digest SM3 -macopt key:abc HMAC")
    void openssl() {
        assertThat(HookSignature.of(Secret.of("abc"), 1_763_712_000, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("t=1763712000,sm3=b7263c37b89be5beb89deb9866e9fee71e4fa7bbceb4ef2a24ef585d08355199");
    }

    @Test
    @DisplayName("a receiver that is down for a week is told in the end; after that it is given up")
    void patience() {
        Duration all = Duration.ZERO;
        int tries = 1;
        while (Patience.after(tries).isPresent()) {
            Duration wait = Patience.after(tries).get();
            assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(10)).isLessThanOrEqualTo(Duration.ofHours(6));
            all = all.plus(wait);
            tries++;
        }
        assertThat(all).isGreaterThan(Duration.ofDays(7));
        assertThat(Patience.after(1)).hasValue(Duration.ofSeconds(10));
    }
}
