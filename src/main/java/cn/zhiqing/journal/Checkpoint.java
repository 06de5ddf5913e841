package cn.zhiqing.journal;

import java.util.Arrays;

/**
 * A signed statement about everything that had happened: {@code events} rows whose transaction is below {@code upper}, in
 * their order the leaves of the tree with this root, and the checkpoint before with this hash.
 */
@SuppressWarnings("ArrayRecordComponent") // hashes are bytes; nobody changes them once made
record Checkpoint(
        long number,
        long upper,
        long events,
        long at,
        byte[] root,
        byte[] previous,
        byte[] hash,
        byte[] signature,
        byte[] frontier) {

    static final Checkpoint NONE = new Checkpoint(
            0, 0, 0, 0, new byte[0], new byte[Digest.SIZE], new byte[Digest.SIZE], new byte[0], new byte[0]);

    Checkpoint sealed(byte[] ownHash, byte[] ownSignature) {
        return new Checkpoint(number, upper, events, at, root, previous, ownHash, ownSignature, frontier);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint c && number == c.number && Arrays.equals(hash, c.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return "checkpoint " + number;
    }
}
