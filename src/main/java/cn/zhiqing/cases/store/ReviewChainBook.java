package cn.zhiqing.cases.store;

import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.journal.Head;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** 审签链簿: the chains of each body are its stream of the journal and stand nowhere else. */
@Component
public class ReviewChainBook {

    private static final String STREAM = "review-chain";

    private final Journal journal;

    ReviewChainBook(Journal journal) {
        this.journal = journal;
    }

    /** Every chain the body ever set, oldest first. */
    public List<ReviewChainAdopted> of(BodyId body) {
        return journal.read(stream(body)).stream()
                .map(recorded -> (ReviewChainAdopted) recorded.event())
                .toList();
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
    }

    private static StreamId stream(BodyId body) {
        return new StreamId(STREAM, body.value());
    }
}
