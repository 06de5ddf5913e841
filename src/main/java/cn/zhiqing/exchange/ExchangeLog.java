package cn.zhiqing.exchange;

import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import org.springframework.stereotype.Component;

/** 接口留痕: takes what happened to the journal, in the caller's transaction. */
@Component
class ExchangeLog {

    private final Journal journal;
    private final CityClock clock;

    ExchangeLog(Journal journal, CityClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** About a key, an endpoint or a peer: they share one row of ids. */
    void about(long id, ExchangeEvent event, Actor who) {
        append(new StreamId("exchange", id), event, who);
    }

    /** About a request, in a stream beside its own: many calls at once do not wait for one another. */
    void about(CaseId id, ExchangeEvent event) {
        append(new StreamId("exchange-case", id.value()), event, Actor.MACHINE);
    }

    private void append(StreamId stream, ExchangeEvent event, Actor who) {
        journal.append(stream, event, who, clock.instant());
    }
}
