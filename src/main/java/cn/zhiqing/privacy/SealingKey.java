package cn.zhiqing.privacy;

import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * One SM4 key with ciphers that are ready to use. Preparing a cipher (key schedule, GCM tables) costs more than sealing a
 * short text, and requests run on virtual threads that do not live long enough to keep one: hence a pool, not a thread-local.
 */
final class SealingKey {

    private static final int TAG_BITS = 128;

    private final int number;
    private final Instant madeAt;
    private final byte[] bytes;
    private final ConcurrentLinkedQueue<GCMModeCipher> idle = new ConcurrentLinkedQueue<>();

    SealingKey(int number, Instant madeAt, byte[] bytes) {
        this.number = number;
        this.madeAt = madeAt;
        this.bytes = bytes.clone();
    }

    int number() {
        return number;
    }

    Instant madeAt() {
        return madeAt;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A cipher for one message; it is given back only after the message went well. */
    GCMModeCipher borrow(boolean sealing, byte[] nonce, byte[] bound) {
        GCMModeCipher cipher = idle.poll();
        if (cipher == null) {
            cipher = GCMBlockCipher.newInstance(new SM4Engine());
        }
        cipher.init(sealing, new AEADParameters(new KeyParameter(bytes), TAG_BITS, nonce, bound));
        return cipher;
    }

    void giveBack(GCMModeCipher cipher) {
        idle.offer(cipher);
    }
}
