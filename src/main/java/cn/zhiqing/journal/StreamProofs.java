package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 链证明: one stream with all its events, the signed checkpoint that first covers its last event, and the way from that event to
 * the checkpoint's root. Whoever has it and the public key needs nothing of ours to check it (docs/journal-format.md).
 */
@Component
public class StreamProofs {

    private final EventRows events;
    private final CheckpointRows checkpoints;
    private final CheckpointKey key;

    StreamProofs(EventRows events, CheckpointRows checkpoints, CheckpointKey key) {
        this.events = events;
        this.checkpoints = checkpoints;
        this.key = key;
    }

    /**
     * The proof as JSON lines; the same whenever it is asked for while nothing more happens in the stream.
     *
     * @return empty while no checkpoint covers the stream's last event (at most ten seconds after it)
     */
    public Optional<String> of(StreamId stream) {
        List<StoredEvent> rows = events.of(stream);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        StoredEvent last = rows.getLast();
        return checkpoints.covering(last.key().xid()).map(seal -> written(stream, rows, seal));
    }

    /** The public key of this city's journal, in hexadecimal. */
    public String publicKey() {
        return key.publicKey();
    }

    private String written(StreamId stream, List<StoredEvent> rows, Checkpoint sealed) {
        Checkpoint before = checkpoints.byNumber(sealed.number() - 1).orElse(Checkpoint.NONE);
        var path = new AuditPath(before.events(), before.frontier());
        StoredEvent.RowKey ours = rows.getLast().key();
        checkpoints.forEachLeaf(
                before.upper(), sealed.upper(), (at, hash) -> path.add(Digest.ofLeaf(at, hash), at.equals(ours)));
        if (!java.util.Arrays.equals(path.root(), sealed.root())) {
            throw new IllegalStateException(sealed + " does not cover what is in the journal; run journal verify");
        }
        var lines = new ProofLines();
        lines.header(key.publicKey(), stream);
        rows.forEach(lines::event);
        lines.path(path.steps());
        lines.checkpoint(sealed);
        return lines.end(rows.size());
    }
}
