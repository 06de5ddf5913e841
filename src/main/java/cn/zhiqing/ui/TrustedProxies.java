package cn.zhiqing.ui;

import java.util.Arrays;
import java.util.List;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * 反向代理 The proxies whose word about a visitor's address and about https is taken; nobody's unless told, because whoever may write
 * that header chooses under which address the limits count him (ADR 0070).
 */
final class TrustedProxies {

    private final List<String> places;

    private TrustedProxies(List<String> places) {
        this.places = places;
    }

    /** Addresses and networks, separated by commas: {@code 10.1.0.7, 192.168.3.0/24}. */
    static TrustedProxies of(String written) {
        List<String> places = Arrays.stream(written.split("[,;\\s]+"))
                .filter(place -> !place.isEmpty())
                .toList();
        places.forEach(TrustedProxies::mustBeAPlace);
        return new TrustedProxies(places);
    }

    /** The sentence alone: whoever starts the server is shown the innermost reason. */
    private static void mustBeAPlace(String place) {
        if (!isPlace(place)) {
            throw new IllegalArgumentException(
                    "ZHIQING_TRUSTED_PROXIES 里的“" + place + "”不是 IP 地址，也不是网段；请写成 10.1.0.7, 192.168.3.0/24 的样子");
        }
    }

    private static boolean isPlace(String place) {
        try {
            return !new NetMask(place).toString().isEmpty();
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    boolean any() {
        return !places.isEmpty();
    }

    /** Before everything else: what comes after it sees the visitor. */
    RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", places));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
