package cn.zhiqing.cases.post;

import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 收发登记: writes what happened to letters and calls, in the caller's transaction. */
@Component
class PostBook {

    static final String LETTER = "letter";
    static final String CALL = "call";

    private final Journal journal;
    private final LooseTexts texts;
    private final CityClock clock;

    PostBook(Journal journal, LooseTexts texts, CityClock clock) {
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Who writes comes after whoever holds the stream now; before anything is written in the transaction. */
    void hold(StreamId stream) {
        journal.hold(stream);
    }

    void write(StreamId stream, Event event, Actor actor) {
        journal.append(stream, event, actor, clock.instant());
    }

    List<Recorded> read(StreamId stream) {
        return journal.read(stream);
    }

    long keep(String text) {
        return texts.keep(text);
    }

    String open(long text) {
        return texts.open(List.of(text)).getOrDefault(text, "");
    }
}
