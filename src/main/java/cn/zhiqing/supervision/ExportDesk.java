package cn.zhiqing.supervision;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.supervision.events.ExportTaken;
import cn.zhiqing.supervision.sheets.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 导出: tables as files, however long, with the memory of one row. Who took what, by which filter and how many rows is in the
 * journal before the first byte leaves.
 */
@Component
public class ExportDesk {

    private static final int AT_ONCE = 4;
    private static final int TRIES = 5;

    private final ExportRows rows;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    ExportDesk(ExportRows rows, Journal journal, TransactionTemplate transaction, CityClock clock) {
        this.rows = rows;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whoever holds it may export now; closing gives the turn to the next. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** A turn, or null while as many exports run as the house bears; to be taken before the answer begins. */
    public @org.jspecify.annotations.Nullable Turn turn() {
        return turns.tryAcquire() ? turns::release : null;
    }

    /**
     * Journals the export and writes it.
     *
     * @param filter what was asked, as it stands in the address
     * @return how many rows were written
     */
    public long take(ExportTable table, String filter, Format format, Viewer who, OutputStream out) throws IOException {
        long count = rows.count(table);
        record(new ExportTaken(clock.today(), table.code(), filter, format.ending(), count), who);
        return rows.write(table, format, out);
    }

    /** Two windows of one person may export at once: the later one is written behind the earlier. */
    private void record(ExportTaken taken, Viewer who) {
        StreamId stream = new StreamId("export", who.id().value());
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(_ -> journal.append(stream, taken, who.actor(), clock.instant()));
                return;
            } catch (StaleStream stale) {
                if (attempt == TRIES) {
                    throw stale;
                }
            }
        }
    }
}
