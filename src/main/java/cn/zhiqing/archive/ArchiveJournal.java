package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import java.util.List;
import org.springframework.stereotype.Component;

/** 档案的记录: the streams of the archive, written in the transaction of the act. */
@Component
class ArchiveJournal {

    private final Journal journal;
    private final CityClock clock;

    ArchiveJournal(Journal journal, CityClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Who writes comes after whoever holds the stream now; before anything is written in the transaction. */
    void hold(StreamId stream) {
        journal.hold(stream);
    }

    void write(StreamId stream, ArchiveEvent event, Actor who) {
        journal.append(stream, journal.head(stream), List.of(event), who, clock.instant());
    }

    List<Recorded> read(StreamId stream) {
        return journal.read(stream);
    }

    static StreamId of(CaseId id) {
        return new StreamId("archive", id.value());
    }

    static StreamId destruction(long id) {
        return new StreamId("destruction", id);
    }

    /** 0 for the city's rules. */
    static StreamId retention(long body) {
        return new StreamId("retention", body);
    }
}
