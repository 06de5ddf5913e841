package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Step;
import cn.zhiqing.ui.StepState;
import java.util.List;

/** Puts the applicant's page together. */
final class TrackedView {

    private TrackedView() {}

    static TrackPage of(TrackedCase found, boolean mayWithdraw, String token, String typed, FormErrors errors) {
        return new TrackPage(
                found.summary().number().toString(),
                found.status(),
                found.items().stream().map(CaseView.Asked::subject).toList(),
                found.nextWhat(),
                Dates.full(found.nextDate()),
                steps(found),
                found.correctionItems(),
                mayWithdraw,
                isAnswered(found.summary().stage()) ? "/track/letter" : "",
                token,
                typed,
                errors);
    }

    /** Whether a reply has left the body; before that a letter is nobody's. */
    static boolean isAnswered(CaseStage stage) {
        return stage == CaseStage.DISPATCHED || stage == CaseStage.SERVED || stage == CaseStage.ARCHIVED;
    }

    private static List<Step> steps(TrackedCase found) {
        return found.strip().stream()
                .filter(step -> step.progress() != CaseView.Progress.SKIPPED)
                .map(step -> new Step(state(step.progress()), step.label(), Dates.brief(step.on()), ""))
                .toList();
    }

    private static StepState state(CaseView.Progress progress) {
        return switch (progress) {
            case DONE, SKIPPED -> StepState.DONE;
            case NOW -> StepState.NOW;
            case TODO -> StepState.TODO;
        };
    }
}
