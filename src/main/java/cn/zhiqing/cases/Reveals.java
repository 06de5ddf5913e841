package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.events.ApplicantRevealed;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import java.util.List;
import org.springframework.stereotype.Component;

/** 查看全名: a look behind the mask is an act of its own, in a stream of its own beside the case. */
@Component
class Reveals {

    /** The kind of stream that holds the looks at one case. */
    static final String STREAM = "reveal";

    private final BesideTheFile beside;
    private final Applications applications;
    private final Doorkeeper doorkeeper;

    Reveals(BesideTheFile beside, Applications applications, Doorkeeper doorkeeper) {
        this.beside = beside;
        this.applications = applications;
        this.doorkeeper = doorkeeper;
    }

    Outcome<Application> reveal(CaseId id, Viewer who, String reason) {
        var opened = beside.open(
                id,
                who,
                file -> doorkeeper.may(who, Act.REVEAL_PERSONAL, file.received().body(), file.assignee()));
        return switch (opened) {
            case Outcome.Refused<Case>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Accepted<Case> _ when reason.isBlank() -> Outcome.refused(Refusals.REASON_MISSING);
            case Outcome.Accepted<Case>(Case file) -> beside.inTransaction(stream(file), () -> look(file, who, reason));
        };
    }

    private static StreamId stream(Case file) {
        return new StreamId(STREAM, file.id().value());
    }

    private Outcome<Application> look(Case file, Viewer who, String reason) {
        beside.record(stream(file), who, reason, (day, words) -> new ApplicantRevealed(day, file.id(), words));
        return applications
                .open(file.received().applicationId())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.NOT_FOUND));
    }
}
