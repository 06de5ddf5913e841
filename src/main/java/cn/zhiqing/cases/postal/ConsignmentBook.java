package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.events.PostalEvent;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 交寄登记: writes down who printed whole addresses. */
@Component
class ConsignmentBook {

    static final String STREAM = "consignment";

    private final Journal journal;
    private final LooseTexts texts;
    private final CityClock clock;
    private final TransactionTemplate transaction;

    ConsignmentBook(Journal journal, LooseTexts texts, CityClock clock, TransactionTemplate transaction) {
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
    }

    LocalDate today() {
        return clock.today();
    }

    long keep(String reason) {
        return texts.keep(reason);
    }

    void write(PostalEvent event, Actor actor) {
        var stream = new StreamId(STREAM, event.body().value());
        journal.append(stream, journal.head(stream), List.of(event), actor, clock.instant());
    }

    <T> T printed(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()), "a list, may be empty");
    }
}
