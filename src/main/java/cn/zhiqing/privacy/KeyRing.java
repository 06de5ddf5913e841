package cn.zhiqing.privacy;

import java.util.List;

/** The keys of one moment: sealing keys in the order of their numbers, and the digest key. */
final class KeyRing {

    private final List<SealingKey> sealing;
    private final byte[] digest;

    KeyRing(List<SealingKey> sealing, byte[] digest) {
        if (sealing.isEmpty()) {
            throw new IllegalStateException("The key file holds no sealing key");
        }
        this.sealing = List.copyOf(sealing);
        this.digest = digest.clone();
    }

    List<SealingKey> sealing() {
        return sealing;
    }

    SealingKey active() {
        return sealing.getLast();
    }

    byte[] digest() {
        return digest.clone();
    }
}
