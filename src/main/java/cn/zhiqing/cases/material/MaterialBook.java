package cn.zhiqing.cases.material;

import cn.zhiqing.cases.events.MaterialEvent;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 材料登记: writes what happens to files, and folds it to what is there. A stream of its own, so that no act becomes stale. */
@Component
class MaterialBook {

    static final String STREAM = "material";

    private final Journal journal;
    private final LooseTexts texts;
    private final CityClock clock;

    MaterialBook(Journal journal, LooseTexts texts, CityClock clock) {
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** A file as its events tell it. */
    record Entry(MaterialEvent.MaterialAttached attached, MaterialKind kind, boolean removed, Actor by, Instant at) {}

    LocalDate today() {
        return clock.today();
    }

    long keep(String reason) {
        return texts.keep(reason);
    }

    void write(MaterialEvent event, Actor actor) {
        StreamId stream = new StreamId(STREAM, event.caseId().value());
        journal.append(stream, event, actor, clock.instant());
    }

    /** Nobody else writes about the files of this request until the transaction ends; comes before anything is written. */
    void hold(CaseId id) {
        journal.hold(new StreamId(STREAM, id.value()));
    }

    /** Every file ever attached to the request, by its id, in the order of attachment. */
    Map<Long, Entry> entries(CaseId id) {
        var entries = new LinkedHashMap<Long, Entry>();
        for (Recorded recorded : journal.read(new StreamId(STREAM, id.value()))) {
            if (!(recorded.event() instanceof MaterialEvent event)) {
                continue;
            }
            switch (event) {
                case MaterialEvent.MaterialAttached it ->
                    entries.put(it.file(), new Entry(it, it.kind(), false, recorded.actor(), recorded.at()));
                case MaterialEvent.MaterialRelabelled it ->
                    entries.computeIfPresent(
                            it.file(),
                            (_, old) -> new Entry(old.attached(), it.kind(), old.removed(), old.by(), old.at()));
                case MaterialEvent.MaterialRemoved it ->
                    entries.computeIfPresent(
                            it.file(), (_, old) -> new Entry(old.attached(), old.kind(), true, old.by(), old.at()));
                case MaterialEvent.MaterialOpened _, MaterialEvent.MailFileOpened _ -> {}
            }
        }
        return entries;
    }
}
