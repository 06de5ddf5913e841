package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.cases.store.DerivedRows;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.StreamId;
import org.springframework.stereotype.Component;

/** 重建 of the lists of corrections and suggestions from their streams. */
@Component
class AskRebuild implements DerivedRows {

    private final Journal journal;
    private final AskRows rows;

    AskRebuild(Journal journal, AskRows rows) {
        this.journal = journal;
        this.rows = rows;
    }

    @Override
    public void rebuild() {
        for (long id : journal.streams(AskBook.STREAM)) {
            rows.put(
                    id,
                    Ask.replay(journal.read(new StreamId(AskBook.STREAM, id)).stream()
                            .map(recorded -> (AskEvent) recorded.event())
                            .toList()));
        }
    }
}
