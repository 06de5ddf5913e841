package cn.zhiqing.journal;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Rebuilds the tree under every checkpoint. After a difference it goes on from the frontier that the checkpoint signed, so
 * that damage is reported once, at the checkpoint that first covers it.
 */
final class CheckpointCheck {

    private final String publicKey;
    private final Consumer<Finding> report;
    private MerkleTree tree = new MerkleTree();
    private Checkpoint last = Checkpoint.NONE;

    CheckpointCheck(String publicKey, Consumer<Finding> report) {
        this.publicKey = publicKey;
        this.report = report;
    }

    void leaf(StoredEvent.RowKey key, byte[] hash) {
        tree.add(Digest.ofLeaf(key, hash));
    }

    /**
     * Takes the checkpoints by number.
     *
     * @param addLeavesBelow is to call {@link #leaf} for every further event of a transaction below the given one
     */
    void accept(Checkpoint c, LongConsumer addLeavesBelow) {
        checkItself(c);
        addLeavesBelow.accept(c.upper());
        boolean countDiffers = tree.leaves() != c.events();
        boolean rootDiffers = !Arrays.equals(tree.root(), c.root());
        if (countDiffers) {
            find(c.number(), Finding.Kind.COUNT_DIFFERS);
        } else if (rootDiffers) {
            find(c.number(), Finding.Kind.ROOT_DIFFERS);
        }
        MerkleTree signed = frontier(c);
        if (!Arrays.equals(signed.root(), c.root())) {
            find(c.number(), Finding.Kind.FRONTIER_CHANGED);
        } else if (countDiffers || rootDiffers) {
            tree = signed;
        }
        last = c;
    }

    /** The last checkpoint seen. */
    Checkpoint last() {
        return last;
    }

    private void checkItself(Checkpoint c) {
        boolean follows = c.number() == last.number() + 1;
        if (!follows) {
            find(last.number() + 1, Finding.Kind.CHECKPOINT_MISSING);
        }
        if (!Arrays.equals(c.hash(), Digest.ofCheckpoint(c))) {
            find(c.number(), Finding.Kind.CHECKPOINT_CHANGED);
        }
        if (!CheckpointKey.verifies(publicKey, c.hash(), c.signature())) {
            find(c.number(), Finding.Kind.CHECKPOINT_UNSIGNED);
        }
        if (follows && !Arrays.equals(c.previous(), last.hash())) {
            find(c.number(), Finding.Kind.CHECKPOINT_UNCHAINED);
        }
    }

    private static MerkleTree frontier(Checkpoint c) {
        try {
            return new MerkleTree(c.events(), c.frontier());
        } catch (IllegalArgumentException doesNotFit) {
            return new MerkleTree();
        }
    }

    private void find(long number, Finding.Kind kind) {
        report.accept(new Finding("checkpoint", number, kind));
    }
}
