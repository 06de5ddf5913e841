package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.events.QueryCodeReissued;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 补发查询码: gives an applicant who lost the code a new one, after the identity was checked at the window. The old one is dead;
 * of the new one only the digest is kept. Journaled in a stream of its own beside the case, so that it disturbs no act.
 */
@Component
public class CodeWindow {

    /** The kind of stream that holds the codes given anew for one case. */
    static final String STREAM = "query-code";

    private static final Refusal NOT_CHECKED = new Refusal("IDENTITY_NOT_CHECKED", "条例第二十九条", "请先核对申请人的身份证明，并写明怎样核对的。");
    private static final Refusal GOES_ON_ELSEWHERE = new Refusal("CASE_REFERRED", "", "本件已经移送其他机关，请由该机关补发查询码。");

    private final BesideTheFile beside;
    private final Applications applications;
    private final Doorkeeper doorkeeper;

    CodeWindow(BesideTheFile beside, Applications applications, Doorkeeper doorkeeper) {
        this.beside = beside;
        this.applications = applications;
        this.doorkeeper = doorkeeper;
    }

    /** Whether this person may give a new code for a case of the body. */
    public boolean may(Viewer who, CaseSummary summary) {
        return doorkeeper.may(who, Act.RECEIVE_CASE, summary.body());
    }

    /**
     * Issues a new code.
     *
     * @param checked how the applicant's identity was checked; sealed, named by the event
     */
    public Outcome<Receipt> reissue(CaseId id, Viewer who, String checked) {
        var opened = beside.open(
                id,
                who,
                file -> doorkeeper.may(who, Act.RECEIVE_CASE, file.received().body()));
        return switch (opened) {
            case Outcome.Refused<Case>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Accepted<Case>(Case file)
            when file.stage() == CaseStage.REFERRED -> Outcome.refused(GOES_ON_ELSEWHERE);
            case Outcome.Accepted<Case> _ when checked.isBlank() -> Outcome.refused(NOT_CHECKED);
            case Outcome.Accepted<Case>(Case file) ->
                Outcome.accepted(beside.inTransaction(stream(file), () -> issue(file, who, checked)));
        };
    }

    private static StreamId stream(Case file) {
        return new StreamId(STREAM, file.id().value());
    }

    private Receipt issue(Case file, Viewer who, String checked) {
        Secret<String> code = QueryCodes.fresh();
        beside.record(stream(file), who, checked, (day, words) -> new QueryCodeReissued(day, file.id(), words));
        applications.recode(file.received().applicationId(), code);
        return new Receipt(
                file.id(),
                new CaseNumber(file.received().year(), file.received().number()),
                code);
    }
}
