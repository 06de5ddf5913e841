package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 审签链的规则: what any chain has to keep (条例第十七条), and which one is in force on a day. */
public final class ChainRules {

    private static final Refusal NO_SECRECY = new Refusal("CHAIN_NO_SECRECY", "条例第十七条", "公开前必须进行保密审查，审签链不能没有保密审查。");
    private static final Refusal SIGNATURE_LAST = new Refusal("CHAIN_SIGNATURE_LAST", "条例第四十五条", "审签链的最后一步是签发，有且只有一步。");
    private static final Refusal STEP_TWICE = new Refusal("CHAIN_STEP_TWICE", "", "同一环节在审签链上只能出现一次。");
    private static final Refusal ORDER =
            new Refusal("CHAIN_ORDER", "", "审签链的顺序是科室负责人、保密审查和合法性审查、分管负责人、签发；只有保密审查和合法性审查可以并行。");
    private static final Refusal PAST = new Refusal("CHAIN_FROM_PAST", "", "生效日期不能早于今天，已经送审的拟稿仍走送审时的审签链。");

    private ChainRules() {}

    /** What is wrong with a chain that is to be in force from a day; every reason at once. */
    public static List<Refusal> refusals(ReviewChain chain, LocalDate from, LocalDate today) {
        var found = new ArrayList<Refusal>();
        List<ReviewStep> steps = chain.steps();
        refuse(found, !steps.contains(ReviewStep.SECRECY), NO_SECRECY);
        refuse(
                found,
                chain.stages().isEmpty() || !chain.stages().getLast().equals(List.of(ReviewStep.SIGNATURE)),
                SIGNATURE_LAST);
        refuse(found, new HashSet<>(steps).size() < steps.size(), STEP_TWICE);
        refuse(found, !isOrdered(chain), ORDER);
        refuse(found, from.isBefore(today), PAST);
        return found;
    }

    /** The chain for a reply of a kind proposed on a day: the kind's own, else the body's, else the usual one. */
    public static ReviewChain inForce(List<ReviewChainAdopted> adopted, ReplyKind kind, LocalDate on) {
        ReviewChainAdopted own = latest(adopted, kind, on);
        ReviewChainAdopted found = own == null ? latest(adopted, null, on) : own;
        return found == null ? ReviewChain.USUAL : found.chain();
    }

    private static @Nullable ReviewChainAdopted latest(
            List<ReviewChainAdopted> adopted, @Nullable ReplyKind kind, LocalDate on) {
        ReviewChainAdopted found = null;
        for (ReviewChainAdopted one : adopted) {
            if (one.kind() == kind
                    && !one.from().isAfter(on)
                    && (found == null || !one.from().isBefore(found.from()))) {
                found = one;
            }
        }
        return found;
    }

    private static boolean isOrdered(ReviewChain chain) {
        int rank = -1;
        for (List<ReviewStep> stage : chain.stages()) {
            if (stage.isEmpty()
                    || stage.stream()
                            .anyMatch(step -> step.rank() != stage.getFirst().rank())) {
                return false;
            }
            if (stage.getFirst().rank() < rank) {
                return false;
            }
            rank = stage.getFirst().rank();
        }
        return true;
    }

    private static void refuse(List<Refusal> found, boolean wrong, Refusal why) {
        if (wrong) {
            found.add(why);
        }
    }
}
