package cn.zhiqing.cases.store;

import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.journal.Head;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 审签链簿: the chains of each body are its stream of the journal and stand nowhere else. */
@Component
public class ReviewChainBook {

    private static final String STREAM = "review-chain";

    /** Another process learns of a new chain this late; what is drafted meanwhile keeps the chain that stands in its event. */
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final Journal journal;
    private final Map<BodyId, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(List<ReviewChainAdopted> chains, long readAtNanos) {}

    ReviewChainBook(Journal journal) {
        this.journal = journal;
    }

    /** Every chain the body ever set, oldest first. */
    public List<ReviewChainAdopted> of(BodyId body) {
        return journal.read(stream(body)).stream()
                .map(recorded -> (ReviewChainAdopted) recorded.event())
                .toList();
    }

    /** The same for each draft, from memory. */
    List<ReviewChainAdopted> known(BodyId body) {
        Kept known = kept.get(body);
        if (known != null && System.nanoTime() - known.readAtNanos() < FRESH_NANOS) {
            return known.chains();
        }
        long readAt = System.nanoTime();
        List<ReviewChainAdopted> chains = of(body);
        kept.put(body, new Kept(chains, readAt));
        return chains;
    }

    /**
     * Writes one more, in the caller's transaction.
     *
     * @throws cn.zhiqing.journal.StaleStream when somebody else set one meanwhile
     */
    public void enter(ReviewChainAdopted adopted, Actor who, Instant at) {
        StreamId stream = stream(adopted.body());
        Head head = journal.head(stream);
        journal.append(stream, head, List.of(adopted), who, at);
        Runnable forget = () -> kept.remove(adopted.body());
        CaseRows.afterCommit(forget, forget);
    }

    private static StreamId stream(BodyId body) {
        return new StreamId(STREAM, body.value());
    }
}
