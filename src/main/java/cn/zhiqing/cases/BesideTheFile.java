package cn.zhiqing.cases;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** 卷外行为: what is done about a case without disturbing its acts: recorded in a stream of its own, the words sealed. */
@Component
class BesideTheFile {

    private final CaseFiles files;
    private final LooseTexts texts;
    private final Journal journal;
    private final OfficeDay office;

    BesideTheFile(CaseFiles files, LooseTexts texts, Journal journal, OfficeDay office) {
        this.files = files;
        this.texts = texts;
        this.journal = journal;
        this.office = office;
    }

    /** The case, for a person who works at its body and may do the act; what another body has does not exist. */
    Outcome<Case> open(CaseId id, Viewer who, Predicate<Case> may) {
        Case file = files.read(id).map(held -> held.file()).orElse(null);
        if (file == null || who.rolesAt(file.received().body()).isEmpty()) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        return may.test(file) ? Outcome.accepted(file) : Outcome.refused(Refusals.NOT_YOUR_ROLE);
    }

    /** Does and records in one transaction; two who do it at the same moment come one behind the other. */
    <T> T inTransaction(StreamId stream, Supplier<T> act) {
        return files.inTransaction(() -> {
            journal.hold(stream);
            return act.get();
        });
    }

    /**
     * Records what was done, with the words that were said to it.
     *
     * @param event of the day and the id under which the words are sealed
     */
    void record(StreamId stream, Viewer who, String words, BiFunction<LocalDate, Long, Event> event) {
        var by = office.by(who.actor());
        journal.append(stream, event.apply(office.now().today(), texts.keep(words)), by.actor(), by.at());
    }
}
