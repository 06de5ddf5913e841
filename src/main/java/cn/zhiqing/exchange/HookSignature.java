package cn.zhiqing.exchange;

import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** 推送签名: HMAC-SM3 (GB/T 32905) over the second of sending, a point and the bytes of the body: an old message is known by its time. */
final class HookSignature {

    static final String HEADER = "Zhiqing-Signature";

    private HookSignature() {}

    /** The value of the header, for example {@code t=1763712000,sm3=9f…}. */
    static String of(Secret<String> secret, long second, byte[] body) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(secret.disclose().getBytes(StandardCharsets.UTF_8)));
        byte[] time = (second + ".").getBytes(StandardCharsets.US_ASCII);
        mac.update(time, 0, time.length);
        mac.update(body, 0, body.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return "t=" + second + ",sm3=" + HexFormat.of().formatHex(out);
    }
}
