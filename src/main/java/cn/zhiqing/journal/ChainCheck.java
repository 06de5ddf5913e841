package cn.zhiqing.journal;

import cn.zhiqing.journal.StoredEvent.RowKey;
import cn.zhiqing.kernel.StreamId;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows the hash chain of one stream after the other; goes on after a finding from what is there. */
final class ChainCheck {

    private final Consumer<Finding> report;
    private @Nullable StreamId stream;
    private Head head = Head.EMPTY;
    private RowKey key = RowKey.START;
    private long events;
    private long streams;

    ChainCheck(Consumer<Finding> report) {
        this.report = report;
    }

    /** Takes the rows ordered by stream and number within the stream. */
    void accept(StoredEvent event) {
        events++;
        if (!event.stream().equals(stream)) {
            stream = event.stream();
            head = Head.EMPTY;
            key = RowKey.START;
            streams++;
        }
        int due = head.seq() + 1;
        if (event.seq() > due) {
            find(event, due, Finding.Kind.EVENT_MISSING);
        } else if (event.seq() < due) {
            find(event, event.seq(), Finding.Kind.EVENT_DOUBLED);
        } else if (!Arrays.equals(event.hash(), Digest.ofEvent(event, head.hash()))) {
            find(event, event.seq(), Finding.Kind.EVENT_CHANGED);
        }
        if (event.key().compareTo(key) <= 0) {
            find(event, event.seq(), Finding.Kind.EVENT_OUT_OF_ORDER);
        }
        head = event.head();
        key = event.key();
    }

    long events() {
        return events;
    }

    long streams() {
        return streams;
    }

    private void find(StoredEvent event, int seq, Finding.Kind kind) {
        report.accept(new Finding(event.stream().toString(), seq, kind));
    }
}
