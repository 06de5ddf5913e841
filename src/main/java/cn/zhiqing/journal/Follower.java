package cn.zhiqing.journal;

import java.util.List;
import java.util.Set;

/**
 * Derives something from the journal: a ledger, an index, a queue. As a bean it is fed in the background after every commit.
 * Each event reaches it exactly once, the events of one stream in their order.
 */
public interface Follower {

    /** Stable name under which its cursor is kept. */
    String name();

    /** The stream kinds it wants to hear of; never empty. */
    Set<String> streamKinds();

    /** Writes what follows from the events, in the transaction that also moves the cursor. No effects outside the database. */
    void apply(List<Recorded> batch);

    /** Removes everything it ever wrote, in the caller's transaction, so that it can be derived anew from zero. */
    void clear();
}
