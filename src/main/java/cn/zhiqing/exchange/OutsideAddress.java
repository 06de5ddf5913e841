package cn.zhiqing.exchange;

import cn.zhiqing.kernel.Refusal;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 外部地址检查: whether Zhiqing may call an address that somebody typed in. Only https to public addresses, so that nobody reaches
 * what stands behind our own door; a city whose systems live in one private network says so in the settings.
 */
@Component
class OutsideAddress {

    private static final int LONGEST = 500;

    private final boolean privateToo;

    OutsideAddress(@Value("${zhiqing.exchange.private-addresses:false}") boolean privateToo) {
        this.privateToo = privateToo;
    }

    /** Why not; empty when it may be called. Asked when it is entered and again before each call, since names move. */
    Optional<Refusal> whyNot(String written) {
        URI address;
        try {
            address = new URI(written);
        } catch (URISyntaxException wrong) {
            return no("地址写得不对，请写完整的网址。");
        }
        String host = address.getHost();
        if (host == null
                || written.length() > LONGEST
                || address.getUserInfo() != null
                || address.getFragment() != null) {
            return no("地址应当是完整的网址，不带用户名、密码和 #，最多 " + LONGEST + " 个字符。");
        }
        boolean plain = "http".equalsIgnoreCase(address.getScheme()) && privateToo;
        if (!plain && !"https".equalsIgnoreCase(address.getScheme())) {
            return no("地址应当以 https:// 开头。");
        }
        try {
            boolean open = Arrays.stream(InetAddress.getAllByName(host)).allMatch(OutsideAddress::isPublic);
            return open || privateToo ? Optional.empty() : no("这是内部网络的地址，不能推送；确需推送的，请运维人员在设置里允许。");
        } catch (UnknownHostException nowhere) {
            return no("找不到这个主机，请核对域名。");
        }
    }

    private static Optional<Refusal> no(String message) {
        return Optional.of(new Refusal("URL", "", message));
    }

    /** Not this machine, no private network, no group, nothing reserved (RFC 6890). */
    static boolean isPublic(InetAddress address) {
        boolean inner = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] b = address.getAddress();
        return !inner && !(address instanceof Inet4Address ? reserved4(b) : reserved6(b));
    }

    private static boolean reserved4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (b[2] == 0 || b[2] == 2))
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Unique local, and the ways to write an IPv4 address inside an IPv6 one. */
    private static boolean reserved6(byte[] b) {
        boolean local = (b[0] & 0xfe) == 0xfc;
        boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xff) == 0xff;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean compatible = b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] == 0;
        return local || translated || sixToFour || compatible;
    }
}
