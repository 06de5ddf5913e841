package cn.zhiqing.cases.events;

import java.util.Collection;
import java.util.List;

/**
 * 审签链: the steps that a draft passes before it is a decision. Steps of one stage are passed in any order; the next stage opens
 * when all of them are passed. Whether it is sound is told by the rules of chains; here it is data, as it was in force.
 *
 * @param stages in order; the last one holds the signature alone
 * @param severalByOne whether one person may pass more than one step
 */
public record ReviewChain(List<List<ReviewStep>> stages, boolean severalByOne) {

    /** The chain of every body that has set no other; of all drafts before chains were recorded too. */
    public static final ReviewChain USUAL = new ReviewChain(
            List.of(List.of(ReviewStep.SECRECY), List.of(ReviewStep.LEGAL), List.of(ReviewStep.SIGNATURE)), true);

    public ReviewChain {
        stages = stages.stream().map(List::copyOf).toList();
    }

    /** All steps in order. */
    public List<ReviewStep> steps() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** The steps that are open once these are passed: what is left of the first stage that is not through. */
    public List<ReviewStep> open(Collection<ReviewStep> passed) {
        return stages.stream()
                .map(stage ->
                        stage.stream().filter(step -> !passed.contains(step)).toList())
                .filter(left -> !left.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
