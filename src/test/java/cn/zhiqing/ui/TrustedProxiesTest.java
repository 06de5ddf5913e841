package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Behind a reverse proxy the visitor's own address counts, when the proxy is named")
class TrustedProxiesTest {

    private static final class Seen extends ValveBase {

        private String address = "";
        private boolean secure;

        @Override
        public void invoke(Request request, Response response) {
            address = request.getRemoteAddr();
            secure = request.isSecure();
        }
    }

    private static Seen asked(String trusted, String peer, String forwarded) throws Exception {
        var coyote = new org.apache.coyote.Request();
        var answer = new org.apache.coyote.Response();
        coyote.setResponse(answer);
        coyote.getMimeHeaders().addValue("X-Forwarded-For").setString(forwarded);
        coyote.getMimeHeaders().addValue("X-Forwarded-Proto").setString("https");
        var request = new Request(new Connector(), coyote);
        request.setRemoteAddr(peer);
        var seen = new Seen();
        var valve = TrustedProxies.of(trusted).valve();
        valve.setNext(seen);
        valve.invoke(request, new Response(answer));
        return seen;
    }

    @ParameterizedTest(name = "trusted {0}, from {1}, forwarded for {2}: {3}")
    @CsvSource({
        "10.1.0.7, 10.1.0.7, 60.208.1.2, 60.208.1.2, true",
        "'192.168.3.1, 10.1.0.0/16', 10.1.0.7, 60.208.1.2, 60.208.1.2, true",
        "10.1.0.0/16, 10.1.0.7, '1.1.1.1, 60.208.1.2', 60.208.1.2, true",
        "10.1.0.0/16, 10.1.0.7, '60.208.1.2, 10.1.0.9', 60.208.1.2, true",
        "10.1.0.7, 10.1.0.8, 60.208.1.2, 10.1.0.8, false",
        "fd00::/8, fd00::5, 2400:dd01::1, 2400:dd01::1, true"
    })
    @DisplayName("only named proxies are believed, and of what they pass on the last stranger is the visitor")
    void believed(String trusted, String peer, String forwarded, String visitor, boolean secure) throws Exception {
        Seen seen = asked(trusted, peer, forwarded);
        assertThat(seen.address).isEqualTo(visitor);
        assertThat(seen.secure).isEqualTo(secure);
    }

    @Test
    @DisplayName("none unless told; what is no address is refused with a sentence")
    void written() {
        assertThat(TrustedProxies.of("").any()).isFalse();
        assertThat(TrustedProxies.of(" , ").any()).isFalse();
        assertThatThrownBy(() -> TrustedProxies.of("10.1.0.7, proxy.local"))
                .hasMessageContaining("proxy.local")
                .hasMessageContaining("ZHIQING_TRUSTED_PROXIES");
    }
}
