package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 登记簿: reads and writes corrections and suggestions, in the caller's transaction. */
@Component
class AskBook {

    static final String STREAM = "ask";

    private final Journal journal;
    private final AskRows rows;
    private final LooseTexts texts;
    private final CaseFiles files;
    private final CityClock clock;

    AskBook(Journal journal, AskRows rows, LooseTexts texts, CaseFiles files, CityClock clock) {
        this.journal = journal;
        this.rows = rows;
        this.texts = texts;
        this.files = files;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    AskRows rows() {
        return rows;
    }

    /** Ids of cases and of these come from one sequence, so that kept papers name either. */
    long newId() {
        return files.newId();
    }

    /** What is read now, nobody changes until the transaction ends. */
    void hold(long id) {
        journal.hold(stream(id));
    }

    Optional<Ask> read(long id) {
        List<AskEvent> events = events(id);
        return events.isEmpty() ? Optional.empty() : Optional.of(Ask.replay(events));
    }

    List<AskEvent> events(long id) {
        return journal.read(stream(id)).stream()
                .map(recorded -> (AskEvent) recorded.event())
                .toList();
    }

    /** When it was answered; now, while it is not. */
    Instant answeredAt(long id) {
        return journal.read(stream(id)).stream()
                .filter(recorded -> recorded.event() instanceof AskEvent.AskAnswered)
                .map(Recorded::at)
                .findFirst()
                .orElseGet(clock::instant);
    }

    Instant now() {
        return clock.instant();
    }

    /** Writes one more event. */
    void write(long id, AskEvent event, Actor who) {
        StreamId stream = stream(id);
        journal.append(stream, event, who, clock.instant());
        rows.put(id, read(id).orElseThrow());
    }

    long keep(String... parts) {
        return texts.keep(Texts.join(parts));
    }

    /** Several texts in one call. */
    Map<Long, String> open(List<Long> ids) {
        return texts.open(ids);
    }

    String open(long text) {
        return texts.open(List.of(text)).getOrDefault(text, "");
    }

    private static StreamId stream(long id) {
        return new StreamId(STREAM, id);
    }
}
