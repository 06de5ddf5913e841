package cn.zhiqing.journal;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The memory of every act: one stream of events per case and per document, each event chained to the one before by its SM3 hash. */
@Component
public class Journal {

    private static final int CHUNK = 2_000;

    private final EventRows rows;
    private final EventCodec codec;
    private final Bell bell;

    Journal(EventRows rows, EventCodec codec, Bell bell) {
        this.rows = rows;
        this.codec = codec;
        this.bell = bell;
    }

    /**
     * Records what happened, in the caller's transaction: durable with it, gone with it.
     *
     * @param expected the stream's head as the caller read it, {@link Head#EMPTY} for a new stream
     * @param events at least one, each listed in an {@link EventCatalogue}
     * @param at the moment of recording; kept to the microsecond
     * @return the new head
     * @throws StaleStream when somebody else appended in the meantime; the transaction must be rolled back
     * @throws IllegalStateException when there is no transaction
     */
    public Head append(StreamId stream, Head expected, List<? extends Event> events, Actor actor, Instant at) {
        return appendBatch(List.of(new Append(stream, expected, events, actor, at)))
                .getFirst();
    }

    /**
     * One event at the end of its stream, wherever that is now: for streams in which no act rests on what it read, and for those
     * that the caller holds. Waits for whoever holds it.
     */
    public Head append(StreamId stream, Event event, Actor actor, Instant at) {
        hold(stream);
        return append(stream, head(stream), List.of(event), actor, at);
    }

    /**
     * Holds a stream until the caller's transaction ends; another that wants to hold it waits. To be asked for before anything is
     * written: then what is read of the stream is all there is, an act may rest on it, and among those who hold it none gets
     * {@link StaleStream}. A transaction that had written before it waited would come too late for the order of the stream.
     *
     * @throws IllegalStateException when there is no transaction
     */
    public void hold(StreamId stream) {
        mustBeInTransaction();
        rows.hold(stream);
    }

    /**
     * Records many acts in one statement (living a year again, imports), in the given order. A later append may continue an
     * earlier one of the same list.
     *
     * @return the new head of each append
     * @throws StaleStream when a stream had moved on; the transaction must be rolled back
     */
    public List<Head> appendBatch(List<Append> appends) {
        mustBeInTransaction();
        List<StoredEvent> chained = new ArrayList<>();
        List<byte @Nullable []> continues = new ArrayList<>();
        List<Head> heads = new ArrayList<>(appends.size());
        Map<StreamId, Head> reached = new HashMap<>();
        for (Append append : appends) {
            Head head = append.expected().equals(Head.REACHED)
                    ? Objects.requireNonNull(reached.get(append.stream()), "nothing was appended in this batch before")
                    : append.expected();
            boolean first = head.seq() > 0 && !head.equals(reached.get(append.stream()));
            for (Event event : append.events()) {
                StoredEvent next = chain(append, event, head);
                chained.add(next);
                continues.add(first ? head.hash() : null);
                first = false;
                head = next.head();
            }
            reached.put(append.stream(), head);
            heads.add(head);
        }
        insert(chained, continues, appends);
        bell.ringAfterCommit();
        return heads;
    }

    private static void mustBeInTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the journal is written in the transaction of the act it records");
        }
    }

    /** Everything that happened in a stream, in order; empty when nothing did. */
    public List<Recorded> read(StreamId stream) {
        return rows.of(stream).stream().map(this::recorded).toList();
    }

    /** The ids of all streams of a kind, in their order. */
    public List<Long> streams(String kind) {
        return rows.streams(kind);
    }

    /**
     * Whether every event of a stream is chained to the one before, recomputed from what is stored: found are changed, inserted
     * and removed events, but not a cut tail, which only the checkpoints show ({@link JournalAudit}).
     */
    public boolean chainHolds(StreamId stream) {
        Head previous = Head.EMPTY;
        for (StoredEvent row : rows.of(stream)) {
            boolean chained = row.seq() == previous.seq() + 1
                    && java.util.Arrays.equals(row.hash(), Digest.ofEvent(row, previous.hash()));
            if (!chained) {
                return false;
            }
            previous = row.head();
        }
        return true;
    }

    /** The stream's last event, {@link Head#EMPTY} when there is none. */
    public Head head(StreamId stream) {
        return rows.head(stream).orElse(Head.EMPTY);
    }

    Recorded recorded(StoredEvent row) {
        return new Recorded(
                row.key().position(),
                row.stream(),
                row.seq(),
                Micros.instant(row.at()),
                Actors.read(row.actor()),
                codec.read(row.type(), row.payload()),
                row.head());
    }

    private void insert(List<StoredEvent> chained, List<byte @Nullable []> continues, List<Append> appends) {
        if (chained.size() == 1) {
            Append only = appends.stream()
                    .filter(a -> !a.events().isEmpty())
                    .findFirst()
                    .orElseThrow();
            rows.insert(chained.getFirst(), only.expected());
            return;
        }
        for (int from = 0; from < chained.size(); from += CHUNK) {
            int to = Math.min(chained.size(), from + CHUNK);
            rows.insert(chained.subList(from, to), continues.subList(from, to));
        }
    }

    private StoredEvent chain(Append append, Event event, Head previous) {
        StoredEvent open = new StoredEvent(
                StoredEvent.RowKey.START,
                append.stream(),
                previous.seq() + 1,
                codec.name(event),
                Micros.of(append.at()),
                Actors.write(append.actor()),
                codec.write(event),
                Head.EMPTY.hash());
        return new StoredEvent(
                open.key(),
                open.stream(),
                open.seq(),
                open.type(),
                open.at(),
                open.actor(),
                open.payload(),
                Digest.ofEvent(open, previous.hash()));
    }
}
