package cn.zhiqing.privacy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.stereotype.Component;

/**
 * 带密钥摘要 Keyed HMAC-SM3 (GB/T 32905) digests, by which equal facts are found without being opened. The same text in two
 * fields has two digests; the writing of a fact does not matter ({@link PersonalField}).
 */
@Component
public final class Digests {

    /** Length of a digest in bytes. */
    public static final int LENGTH = 32;

    private final Keys keys;
    private final ConcurrentLinkedQueue<HMac> idle = new ConcurrentLinkedQueue<>();

    Digests(Keys keys) {
        this.keys = keys;
    }

    /** The digest of a fact in its field: 32 bytes, equal exactly when the normal forms are equal. */
    public byte[] of(PersonalField field, Secret<String> fact) {
        HMac mac = borrow();
        byte[] name = field.name().getBytes(StandardCharsets.US_ASCII);
        byte[] text = field.normal(fact).disclose().getBytes(StandardCharsets.UTF_8);
        mac.update(name, 0, name.length);
        mac.update((byte) 0);
        mac.update(text, 0, text.length);
        byte[] digest = new byte[LENGTH];
        mac.doFinal(digest, 0);
        idle.offer(mac);
        return digest;
    }

    private HMac borrow() {
        HMac ready = idle.poll();
        if (ready != null) {
            return ready;
        }
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(keys.digestKey()));
        return mac;
    }

    static byte[] sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[LENGTH];
        digest.doFinal(out, 0);
        return out;
    }
}
