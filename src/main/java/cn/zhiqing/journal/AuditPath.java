package cn.zhiqing.journal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The way from one leaf to the root of the tree of a checkpoint (RFC 9162, section 2.1.3). It goes on from the frontier of the
 * checkpoint before, so that it costs the events between the two and no more.
 */
final class AuditPath {

    private static final HexFormat HEX = HexFormat.of();

    /** The top of a full subtree, and whether the leaf lies under it. */
    @SuppressWarnings("ArrayRecordComponent") // hashes are bytes; nobody changes them once made
    private record Top(byte[] hash, boolean ours) {}

    private final List<Top> peaks = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private long leaves;

    AuditPath(long leaves, byte[] frontier) {
        this.leaves = leaves;
        for (int from = 0; from < frontier.length; from += Digest.SIZE) {
            peaks.add(new Top(java.util.Arrays.copyOfRange(frontier, from, from + Digest.SIZE), false));
        }
    }

    /** Adds the next leaf; {@code ours} is the one whose way is wanted. */
    void add(byte[] leaf, boolean ours) {
        Top top = new Top(leaf, ours);
        for (long digit = leaves; (digit & 1) == 1; digit >>= 1) {
            top = join(peaks.removeLast(), top);
        }
        peaks.add(top);
        leaves++;
    }

    /** Folds what is left; then {@link #steps} leads to this root. */
    byte[] root() {
        Top root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = join(peaks.get(i), root);
        }
        return root.hash();
    }

    /** From the leaf upwards: {@code l} or {@code r} for the side of the neighbour, and its hash; separated by blanks. */
    String steps() {
        return String.join(" ", steps);
    }

    private Top join(Top left, Top right) {
        if (left.ours()) {
            steps.add("r" + HEX.formatHex(right.hash()));
        } else if (right.ours()) {
            steps.add("l" + HEX.formatHex(left.hash()));
        }
        return new Top(Digest.ofNode(left.hash(), right.hash()), left.ours() || right.ours());
    }
}
