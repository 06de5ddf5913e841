package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.events.ApplicantRevealed;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StreamId;
import java.util.List;
import org.springframework.stereotype.Component;

/** 查看全名: a look behind the mask is an act of its own, in a stream of its own beside the case. */
@Component
class Reveals {

    /** The kind of stream that holds the looks at one case. */
    static final String STREAM = "reveal";

    private final CaseFiles files;
    private final Applications applications;
    private final LooseTexts texts;
    private final Journal journal;
    private final Doorkeeper doorkeeper;
    private final OfficeDay office;

    Reveals(
            CaseFiles files,
            Applications applications,
            LooseTexts texts,
            Journal journal,
            Doorkeeper doorkeeper,
            OfficeDay office) {
        this.files = files;
        this.applications = applications;
        this.texts = texts;
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        this.office = office;
    }

    Outcome<Application> reveal(CaseId id, Viewer who, String reason) {
        Case file = files.read(id).map(held -> held.file()).orElse(null);
        if (file == null || who.rolesAt(file.received().body()).isEmpty()) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        if (!doorkeeper.may(who, Act.REVEAL_PERSONAL, file.received().body(), file.assignee())) {
            return Outcome.refused(Refusals.NOT_YOUR_ROLE);
        }
        if (reason.isBlank()) {
            return Outcome.refused(Refusals.REASON_MISSING);
        }
        return files.inTransaction(() -> {
            var stream = new StreamId(STREAM, id.value());
            var by = office.by(who.actor());
            var look = new ApplicantRevealed(office.now().today(), id, texts.keep(reason));
            journal.append(stream, journal.head(stream), List.of(look), by.actor(), by.at());
            return applications
                    .open(file.received().applicationId())
                    .map(Outcome::accepted)
                    .orElseGet(() -> Outcome.refused(Refusals.NOT_FOUND));
        });
    }
}
