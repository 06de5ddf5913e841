package cn.zhiqing.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The three hashes of the journal (SM3, GB/T 32905), each with its own first byte; docs/journal-format.md says the same in words. */
final class Digest {

    static final int SIZE = 32;

    private Digest() {}

    static byte[] ofEvent(StoredEvent event, byte[] previous) {
        var sm3 = new SM3Digest();
        sm3.update((byte) 2);
        text(sm3, event.stream().kind());
        number(sm3, event.stream().id());
        number(sm3, event.seq());
        text(sm3, event.type());
        number(sm3, event.at());
        text(sm3, event.actor());
        text(sm3, event.payload());
        sm3.update(previous, 0, previous.length);
        return finish(sm3);
    }

    static byte[] ofLeaf(StoredEvent.RowKey key, byte[] eventHash) {
        var sm3 = new SM3Digest();
        sm3.update((byte) 0);
        number(sm3, key.xid());
        number(sm3, key.position());
        sm3.update(eventHash, 0, eventHash.length);
        return finish(sm3);
    }

    static byte[] ofNode(byte[] left, byte[] right) {
        var sm3 = new SM3Digest();
        sm3.update((byte) 1);
        sm3.update(left, 0, left.length);
        sm3.update(right, 0, right.length);
        return finish(sm3);
    }

    static byte[] ofCheckpoint(Checkpoint c) {
        var sm3 = new SM3Digest();
        sm3.update((byte) 3);
        number(sm3, c.number());
        number(sm3, c.upper());
        number(sm3, c.events());
        number(sm3, c.at());
        sm3.update(c.root(), 0, c.root().length);
        sm3.update(c.previous(), 0, c.previous().length);
        return finish(sm3);
    }

    private static void text(SM3Digest sm3, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(sm3, bytes.length);
        sm3.update(bytes, 0, bytes.length);
    }

    private static void number(SM3Digest sm3, long value) {
        sm3.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array(), 0, Long.BYTES);
    }

    private static byte[] finish(SM3Digest sm3) {
        byte[] hash = new byte[SIZE];
        sm3.doFinal(hash, 0);
        return hash;
    }
}
