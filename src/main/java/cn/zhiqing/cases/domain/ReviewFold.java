package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import java.util.Objects;

/** What the review of a draft does to a case: steps passed, drafts sent back and kept, the question put to the authority. */
final class ReviewFold {

    private ReviewFold() {}

    static void into(Case c, CaseEvent event, StaffId worker) {
        switch (event) {
            case CaseEvent.DecisionProposed e -> {
                c.draft = new Facts.Draft(
                        e.on(), e.kind(), e.withheldGrounds(), e.factsText(), e.drafter(), e.chain(), List.of());
                c.state = new CaseState.InReview(e.chain(), List.of(), worker);
            }
            case CaseEvent.ReviewPassed e -> {
                Facts.Draft draft = drafted(c);
                draft = draft.with(Fold.plus(draft.passes(), new Facts.Pass(e.on(), e.step(), e.by())));
                c.draft = draft;
                c.state = new CaseState.InReview(draft.chain(), draft.passed(), worker);
            }
            case CaseEvent.SentBack e -> {
                Facts.Draft draft = drafted(c);
                c.versions = Fold.plus(
                        c.versions, new Facts.Version(draft, e.on(), e.step(), e.by(), e.reasonText(), e.marksText()));
                c.draft = draft.with(List.of());
                c.state = new CaseState.UnderReview(worker);
            }
            case CaseEvent.SecrecyReferred e ->
                c.referral = new Facts.SecrecyReferral(e.on(), e.questionText(), null, null, 0);
            case CaseEvent.SecrecyDetermined e -> {
                var asked = Objects.requireNonNull(c.referral, "answered before it was asked");
                c.referral = new Facts.SecrecyReferral(
                        asked.on(), asked.questionText(), e.on(), e.finding(), e.answerText());
            }
            default -> {
                // the rest is no review
            }
        }
    }

    private static Facts.Draft drafted(Case c) {
        return Objects.requireNonNull(c.draft, "reviewed before it was drafted");
    }
}
