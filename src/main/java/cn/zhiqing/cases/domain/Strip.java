package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.CaseView.Progress.AHEAD;
import static cn.zhiqing.cases.CaseView.Progress.DONE;
import static cn.zhiqing.cases.CaseView.Progress.NOW;
import static cn.zhiqing.cases.CaseView.Progress.SKIPPED;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView.Progress;
import cn.zhiqing.cases.CaseView.Step;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 流程条: the supervised stages of a request (条例第四十五条), each done, going on, ahead or not needed. */
public final class Strip {

    private Strip() {}

    public static List<Step> of(Case c) {
        CaseStage stage = c.stage();
        boolean over = !stage.isOpen();
        boolean replied = c.dispatch() != null;
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                "接收", stage == CaseStage.ARRIVED ? NOW : DONE, c.received().on()));
        steps.add(step("登记", c.registeredOn(), stage == CaseStage.RECEIVED, over));
        if (c.correction() != null) {
            boolean waiting = stage == CaseStage.AWAITING_CORRECTION;
            steps.add(new Step("补正", waiting ? NOW : DONE, c.correction().requestedOn()));
        }
        steps.add(consultation(c, over));
        boolean drafted = c.draft() != null && stage != CaseStage.UNDER_REVIEW;
        LocalDate draftedOn = drafted && c.draft() != null ? c.draft().on() : null;
        steps.add(step("办理", draftedOn, stage == CaseStage.UNDER_REVIEW || stage == CaseStage.REGISTERED, over));
        ReviewChain chain = c.draft() == null ? ReviewChain.USUAL : c.draft().chain();
        for (ReviewStep step : chain.steps()) {
            steps.add(review(c, step, over));
        }
        LocalDate sentOn = replied && c.dispatch() != null ? c.dispatch().firstOn() : null;
        steps.add(step("答复", sentOn, stage == CaseStage.SIGNED, over));
        boolean archived = stage == CaseStage.ARCHIVED;
        boolean ready = stage == CaseStage.SERVED || stage == CaseStage.CLOSED;
        steps.add(new Step("归档", archived ? DONE : ready ? NOW : AHEAD, null));
        return List.copyOf(steps);
    }

    private static Step consultation(Case c, boolean over) {
        if (c.consultations().isEmpty()) {
            return new Step("协查", over || c.letter() != null ? SKIPPED : AHEAD, null);
        }
        boolean asking = c.consultations().stream().anyMatch(asked -> asked.answeredOn() == null);
        return new Step(
                "协查", asking && !over ? NOW : DONE, c.consultations().getFirst().sentOn());
    }

    private static Step review(Case c, ReviewStep step, boolean over) {
        if ((c.letter() != null && c.dispatch() != null) || c.stage() == CaseStage.SIGNED) {
            return new Step(step.label(), DONE, null);
        }
        if (c.state() instanceof CaseState.InReview in) {
            Progress progress = in.passed().contains(step) ? DONE : in.waitsFor(step) ? NOW : AHEAD;
            return new Step(step.label(), progress, null);
        }
        return new Step(step.label(), over ? SKIPPED : AHEAD, null);
    }

    private static Step step(String label, @Nullable LocalDate done, boolean now, boolean over) {
        Progress progress = now ? NOW : done != null ? DONE : over ? SKIPPED : AHEAD;
        return new Step(label, progress, done);
    }
}
