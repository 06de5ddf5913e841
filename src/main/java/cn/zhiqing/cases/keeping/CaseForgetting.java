package cn.zhiqing.cases.keeping;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.material.MaterialShelf;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Letters;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.cases.store.Notes;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Forgetful;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 办件的销毁: a sealed nothing takes the place of the application, of every text that an event of the case names, of the bytes of
 * its letters and of the e-mail it came with; notes are removed. Rows, digests of papers and the journal stay, so that lists,
 * statistics, verification and rebuilding are as before (ADR 0151).
 */
@Component
class CaseForgetting implements Forgetful {

    /** Streams that stand beside a case under its id and may name texts of it. */
    private static final List<String> STREAMS =
            List.of("case", "reveal", "query-code", "call", "material", "fee", "reassessment");

    private final Journal journal;
    private final Applications applications;
    private final LooseTexts texts;
    private final LetterRoom room;
    private final Letters letters;
    private final Leftovers leftovers;

    CaseForgetting(
            Journal journal,
            Applications applications,
            LooseTexts texts,
            LetterRoom room,
            Letters letters,
            Leftovers leftovers) {
        this.journal = journal;
        this.applications = applications;
        this.texts = texts;
        this.room = room;
        this.letters = letters;
        this.leftovers = leftovers;
    }

    /** What else a case has in memory and beside it. */
    @Component
    static final class Leftovers {

        private final Notes notes;
        private final CaseFiles files;
        private final Families families;
        private final MaterialShelf shelf;

        Leftovers(Notes notes, CaseFiles files, Families families, MaterialShelf shelf) {
            this.shelf = shelf;
            this.families = families;
            this.notes = notes;
            this.files = files;
        }

        int forget(CaseId id) {
            files.forget(id);
            return notes.removeAll(id) + shelf.forget(id);
        }
    }

    @Override
    public String label() {
        return "申请书、材料、办理中的文字、文书、邮件和便签";
    }

    /** Covers, merged units and files that were handed on hold words of the same application; they are forgotten with it. */
    @Override
    public int forget(CaseId id) {
        int done = 0;
        for (CaseId file : leftovers.families.withVoided(id)) {
            done += texts.forget(named(file));
            done += applications.forget(received(file).applicationId());
            done += room.forget(file) + letters.forget(file) + leftovers.forget(file);
        }
        return done;
    }

    private CaseEvent.ApplicationReceived received(CaseId id) {
        return (CaseEvent.ApplicationReceived)
                journal.read(id.stream()).getFirst().event();
    }

    private List<Long> named(CaseId id) {
        return STREAMS.stream()
                .flatMap(kind -> journal.read(new StreamId(kind, id.value())).stream())
                .flatMap(recorded -> textIds(recorded.event()).stream())
                .distinct()
                .toList();
    }

    /** An event names its texts in components that end with Text. */
    static List<Long> textIds(Event event) {
        var ids = new ArrayList<Long>();
        RecordComponent[] components = event.getClass().getRecordComponents();
        Arrays.stream(components == null ? new RecordComponent[0] : components)
                .filter(one -> one.getName().endsWith("Text") && one.getType() == long.class)
                .forEach(one -> ids.add((Long) value(one, event)));
        Arrays.stream(components == null ? new RecordComponent[0] : components)
                .filter(one -> one.getName().endsWith("Texts") && value(one, event) instanceof List<?>)
                .flatMap(one -> ((List<?>) value(one, event)).stream())
                .forEach(id -> ids.add((Long) id));
        ids.removeIf(id -> id == 0);
        return ids;
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("an event's component cannot be read", hidden);
        }
    }
}
