package cn.zhiqing.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The root over all leaves ever added, growing at the right: of every full subtree only its top is kept (RFC 9162, section
 * 2.1), so adding costs the new leaves and remembering costs 32 bytes for each binary digit of their number.
 */
final class MerkleTree {

    private final List<byte[]> peaks = new ArrayList<>();
    private long leaves;

    MerkleTree() {}

    /** Goes on from a remembered frontier. */
    MerkleTree(long leaves, byte[] frontier) {
        if (leaves < 0 || frontier.length != Digest.SIZE * Long.bitCount(leaves)) {
            throw new IllegalArgumentException("a frontier of " + frontier.length + " bytes does not fit " + leaves);
        }
        this.leaves = leaves;
        for (int from = 0; from < frontier.length; from += Digest.SIZE) {
            peaks.add(Arrays.copyOfRange(frontier, from, from + Digest.SIZE));
        }
    }

    void add(byte[] leaf) {
        byte[] top = leaf;
        // One full subtree for each binary digit of the count; adding one carries as in arithmetic.
        for (long digit = leaves; (digit & 1) == 1; digit >>= 1) {
            top = Digest.ofNode(peaks.removeLast(), top);
        }
        peaks.add(top);
        leaves++;
    }

    long leaves() {
        return leaves;
    }

    byte[] root() {
        if (peaks.isEmpty()) {
            return new byte[Digest.SIZE];
        }
        byte[] root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Digest.ofNode(peaks.get(i), root);
        }
        return root;
    }

    /** The tops of the full subtrees, largest first. */
    byte[] frontier() {
        byte[] all = new byte[peaks.size() * Digest.SIZE];
        for (int i = 0; i < peaks.size(); i++) {
            System.arraycopy(peaks.get(i), 0, all, i * Digest.SIZE, Digest.SIZE);
        }
        return all;
    }
}
