package cn.zhiqing.journal;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what happened: every ten seconds when there is something new, and when the server stops, the Merkle root over all
 * events is signed and chained to the checkpoint before. Costs only the new events.
 */
@Component
public class Checkpoints implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CheckpointRows rows;
    private final Cursors cursors;
    private final CheckpointKey key;
    private final CheckpointLog log;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final Round round = Round.every(EVERY, "journal-checkpoints", this::writeWatched);
    private volatile String trouble = "";

    Checkpoints(
            CheckpointRows rows,
            Cursors cursors,
            CheckpointKey key,
            CheckpointLog log,
            TransactionTemplate transaction,
            CityClock clock) {
        this.rows = rows;
        this.cursors = cursors;
        this.key = key;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Seals everything up to the oldest transaction that still runs.
     *
     * @return the new checkpoint's number, empty when there was nothing new or another process is writing one
     * @throws IllegalStateException when the checkpoints do not agree with the log outside the database: sealing over what
     *     was cut off would hide it
     */
    public Optional<Long> write() {
        Optional<Checkpoint> written = transaction.execute(_ -> rows.tryLock() ? next() : Optional.<Checkpoint>empty());
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        // Only what is committed may be logged; under the lock, since another process could be doing the same.
        transaction.executeWithoutResult(_ -> {
            rows.lock();
            log.append(rows.after(log.last().number()));
        });
        return written.map(Checkpoint::number);
    }

    /** What keeps checkpoints from being written, in a sentence; empty when all is well. */
    public String trouble() {
        return trouble;
    }

    /** Refuses to start beside another signing key than the one the journal was sealed with; never makes a second one. */
    @Override
    public synchronized void start() {
        if (!round.isRunning()) {
            rows.last().ifPresent(this::agreeWithKey);
            round.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (round.isRunning()) {
            round.stop(PATIENCE);
            writeWatched();
        }
    }

    @Override
    public boolean isRunning() {
        return round.isRunning();
    }

    private void writeWatched() {
        try {
            write();
            trouble = "";
        } catch (RuntimeException failure) {
            trouble = failure instanceof IllegalStateException
                    ? String.valueOf(failure.getMessage())
                    : failure.getClass().getName();
            LOG.error("No checkpoint was written: {}", trouble);
        }
    }

    private Optional<Checkpoint> next() {
        Checkpoint last = rows.last().orElse(Checkpoint.NONE);
        agreeWithLog(last);
        agreeWithKey(last);
        var tree = new MerkleTree(last.events(), last.frontier());
        if (last.number() > 0 && !Arrays.equals(tree.root(), last.root())) {
            throw new IllegalStateException("the frontier of " + last + " was changed");
        }
        long upper = cursors.oldestRunning();
        rows.addLeaves(tree, last.upper(), upper);
        if (tree.leaves() == last.events()) {
            return Optional.empty();
        }
        var open = new Checkpoint(
                last.number() + 1,
                upper,
                tree.leaves(),
                Micros.of(clock.instant()),
                tree.root(),
                last.hash(),
                new byte[0],
                new byte[0],
                tree.frontier());
        byte[] hash = Digest.ofCheckpoint(open);
        Checkpoint sealed = open.sealed(hash, key.sign(hash));
        rows.insert(sealed);
        return Optional.of(sealed);
    }

    private void agreeWithKey(Checkpoint last) {
        if (last.number() == 0) {
            key.ensure();
        } else if (!key.exists() || !CheckpointKey.verifies(key.publicKey(), last.hash(), last.signature())) {
            throw new IllegalStateException("行为日志的检查点 " + last.number() + " 不是用 " + key.place()
                    + " 签名的，或者这个文件不见了；请从备份恢复 keys/ 里的 journal-sm2.key 和 journal-sm2.pub。 " + last
                    + " was signed with another key than " + key.place() + "; bring back that file");
        }
    }

    /** The log may lack what was committed just before a crash; it may never know more than the table, or something else. */
    private void agreeWithLog(Checkpoint last) {
        CheckpointLog.Entry logged = log.last();
        if (logged.number() > last.number()) {
            throw new IllegalStateException("the log outside the database knows checkpoint " + logged.number()
                    + ", the database only " + last.number() + "; see docs/journal-format.md, section Recovery");
        }
        if (logged.number() > 0 && !rows.hashOf(logged.number()).equals(logged.hash())) {
            throw new IllegalStateException(
                    "checkpoint " + logged.number() + " differs from the log outside the database");
        }
    }
}
