package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import org.springframework.stereotype.Component;

/** 落笔: events of a case's package, and the sealed reasons that they name. */
@Component("archiveWriting")
class Writing {

    private final ArchiveJournal journal;
    private final ArchiveTexts texts;

    Writing(ArchiveJournal journal, ArchiveTexts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    void of(CaseId id, ArchiveEvent event, Actor who) {
        journal.write(ArchiveJournal.of(id), event, who);
    }

    /** Acts on one package come one after the other. */
    void hold(CaseId id) {
        journal.hold(ArchiveJournal.of(id));
    }

    long text(Secret<String> text) {
        return texts.keep(text);
    }

    /** Forgets the reasons that stand beside a case's package. */
    int forget(CaseId id) {
        return history(id).stream()
                .mapToInt(event -> switch (event) {
                    case ArchiveEvent.PackageTaken it -> texts.forget(it.reasonText());
                    case ArchiveEvent.RetentionExtended it -> texts.forget(it.reasonText());
                    default -> 0;
                })
                .sum();
    }

    List<ArchiveEvent> history(CaseId id) {
        return journal.read(ArchiveJournal.of(id)).stream()
                .map(recorded -> (ArchiveEvent) recorded.event())
                .toList();
    }
}
