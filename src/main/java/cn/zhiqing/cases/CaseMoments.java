package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 办件当时: a case as it stood right after one of its acts, so that what was written then can be read again later. */
@Component
public class CaseMoments {

    private final Journal journal;
    private final Reading reading;

    CaseMoments(Journal journal, Reading reading) {
        this.journal = journal;
        this.reading = reading;
    }

    /**
     * The case after its act number {@code seq}, read on the legal day of that act.
     *
     * @return empty when there is no such act
     */
    public Optional<CaseView> at(CaseId id, int seq) {
        List<CaseEvent> events = journal.read(id.stream()).stream()
                .filter(recorded -> recorded.seq() <= seq)
                .map(Recorded::event)
                .map(CaseEvent.class::cast)
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reading.then(Case.replay(id, events), events.getLast().on()));
    }
}
