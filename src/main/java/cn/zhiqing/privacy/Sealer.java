package cn.zhiqing.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.springframework.stereotype.Component;

/**
 * 加密封存 Seals personal facts for storage with SM4-GCM (GB/T 32907). A sealed value is bound to its place (table, column
 * and row, named by the caller): moved to another row it does not open. It is 31 bytes longer than its UTF-8 text:
 * format (1), key number (2), nonce (12), tag (16).
 */
@Component
public final class Sealer {

    private static final byte FORMAT = 1;
    private static final int HEADER = 3;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    Sealer(Keys keys) {
        this.keys = keys;
    }

    /**
     * Seals {@code secret} with the active key.
     *
     * @param place where the bytes will stand, for example {@code cases.applicant/17/name}; needed again to open them
     */
    public byte[] seal(String place, Secret<String> secret) {
        SealingKey key = keys.active();
        byte[] text = secret.disclose().getBytes(StandardCharsets.UTF_8);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = new byte[HEADER + NONCE + text.length + TAG];
        ByteBuffer.wrap(sealed).put(FORMAT).putShort((short) key.number()).put(nonce);
        GCMModeCipher cipher = key.borrow(true, nonce, bound(sealed, place));
        try {
            int written = cipher.processBytes(text, 0, text.length, sealed, HEADER + NONCE);
            cipher.doFinal(sealed, HEADER + NONCE + written);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
        key.giveBack(cipher);
        return sealed;
    }

    /**
     * Opens what {@link #seal} closed for the same place.
     *
     * @throws SealBroken when the bytes were changed, stand in another place, or their key is not in the key file
     */
    public Secret<String> open(String place, byte[] sealed) {
        SealingKey key = keyOf(sealed);
        byte[] nonce = java.util.Arrays.copyOfRange(sealed, HEADER, HEADER + NONCE);
        byte[] text = new byte[sealed.length - HEADER - NONCE - TAG];
        GCMModeCipher cipher = key.borrow(false, nonce, bound(sealed, place));
        try {
            int written = cipher.processBytes(sealed, HEADER + NONCE, sealed.length - HEADER - NONCE, text, 0);
            cipher.doFinal(text, written);
        } catch (InvalidCipherTextException broken) {
            throw new SealBroken("A sealed value at " + place + " was changed or stands in the wrong place");
        }
        key.giveBack(cipher);
        return Secret.of(new String(text, StandardCharsets.UTF_8));
    }

    /** Whether the bytes were sealed with a key that is no longer the active one. */
    public boolean isOutdated(byte[] sealed) {
        return keyOf(sealed).number() != keys.active().number();
    }

    /** The same fact at the same place, under the active key. */
    public byte[] reseal(String place, byte[] sealed) {
        return seal(place, open(place, sealed));
    }

    /** The first three bytes of everything sealed with the active key, so that SQL can find what is not. */
    public byte[] activeHeader() {
        return ByteBuffer.allocate(HEADER)
                .put(FORMAT)
                .putShort((short) keys.active().number())
                .array();
    }

    private SealingKey keyOf(byte[] sealed) {
        if (sealed.length < HEADER + NONCE + TAG || sealed[0] != FORMAT) {
            throw new SealBroken("These bytes are not a sealed value of a known format");
        }
        return keys.byNumber(Short.toUnsignedInt(ByteBuffer.wrap(sealed, 1, 2).getShort()));
    }

    private static byte[] bound(byte[] sealed, String place) {
        byte[] name = place.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEADER + name.length)
                .put(sealed, 0, HEADER)
                .put(name)
                .array();
    }
}
