package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/** 处理决定: a reply's kind must rest on what happened and say what its letter has to say (条例第三十六条至第三十九条). */
final class DecisionRules {

    private DecisionRules() {}

    static List<Refusal> refusals(Case c, Decision decision) {
        var found = new ArrayList<Refusal>();
        ReplyKind kind = decision.kind();
        if (!kind.isProposed()) {
            found.add(Reasons.KIND_NOT_PROPOSED);
        }
        for (Fact fact : Decision.required(kind)) {
            if (isBlank(decision, fact)) {
                found.add(new Refusal(
                        "FACT_MISSING_" + fact.name(),
                        kind.article(),
                        "“" + kind.label() + "”须写明" + fact.label() + "。"));
            }
        }
        grounds(decision, found);
        thirdParty(c, decision, found);
        if (kind == ReplyKind.STILL_UNCLEAR && (c.correction == null || c.correction.correctedOn() == null)) {
            found.add(Reasons.CORRECTION_FIRST);
        }
        if (kind == ReplyKind.NOT_EXIST && c.searches.isEmpty()) {
            found.add(Reasons.SEARCH_FIRST);
        }
        if (kind == ReplyKind.EXCESSIVE) {
            excessive(c, found);
        }
        return found;
    }

    private static void grounds(Decision decision, List<Refusal> found) {
        if (decision.kind() != ReplyKind.PARTIAL) {
            if (!decision.withheldGrounds().isEmpty()) {
                found.add(Reasons.GROUNDS_ONLY_FOR_PARTIAL);
            }
            return;
        }
        if (decision.withheldGrounds().isEmpty()) {
            found.add(Reasons.GROUNDS_MISSING);
        }
        if (decision.withheldGrounds().stream()
                .anyMatch(ground -> ground == ReplyKind.PARTIAL || !ground.refusesDisclosure())) {
            found.add(Reasons.GROUND_NOT_ALLOWED);
        }
    }

    /** Article 32: the third party is asked in writing; its consent takes the ground away, its silence does not. */
    private static void thirdParty(Case c, Decision decision, List<Refusal> found) {
        if (overrulesInSilence(c, decision)) {
            found.add(Reasons.THIRD_PARTY_OVERRULED);
        }
        if (decision.kind() != ReplyKind.REFUSE_THIRD
                && !decision.withheldGrounds().contains(ReplyKind.REFUSE_THIRD)) {
            return;
        }
        boolean asked = c.consultations.stream().anyMatch(Consultation::thirdParty);
        if (!asked && isBlank(decision, Fact.NOT_CONSULTED)) {
            found.add(Reasons.THIRD_PARTY_NOT_ASKED);
        }
        if (asked && c.consultations.stream().noneMatch(Consultation::leavesRefusalOpen)) {
            found.add(Reasons.THIRD_PARTY_AGREED);
        }
    }

    /** What the third party did not agree to goes out all the same: it is to be told what and why (条例第三十二条). */
    private static boolean overrulesInSilence(Case c, Decision decision) {
        boolean discloses = decision.kind() == ReplyKind.GRANT
                || (decision.kind() == ReplyKind.PARTIAL
                        && !decision.withheldGrounds().contains(ReplyKind.REFUSE_THIRD));
        return discloses
                && c.consultations.stream().anyMatch(Consultation::leavesRefusalOpen)
                && isBlank(decision, Fact.PUBLIC_INTEREST);
    }

    private static void excessive(Case c, List<Refusal> found) {
        if (c.reasons == null) {
            found.add(Reasons.REASONS_FIRST);
        } else if (Boolean.TRUE.equals(c.reasons.reasonable())) {
            found.add(Reasons.REASONS_WERE_REASONABLE);
        }
    }

    private static boolean isBlank(Decision decision, Fact fact) {
        return decision.facts().getOrDefault(fact, "").isBlank();
    }
}
