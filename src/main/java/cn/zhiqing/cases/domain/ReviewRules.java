package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.events.SecrecyFinding;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 审签规则: who passes which step of a draft's chain, and when (条例第十七条). */
final class ReviewRules {

    private ReviewRules() {}

    /** Whether nothing but the deputy head's step is open, which is a leader's, not a reviewer's. */
    static boolean isLeadersTurn(Case c) {
        return c.state instanceof CaseState.InReview in && in.open().equals(List.of(ReviewStep.LEADER));
    }

    /** Whatever the particulars: the drafter keeps off, nobody passes two steps unless the chain says so. */
    static List<Refusal> refusals(Case c, CaseAct act, Hand hand) {
        var found = new ArrayList<Refusal>();
        if (!(c.state instanceof CaseState.InReview in)) {
            return found;
        }
        boolean signature = in.waitsFor(ReviewStep.SIGNATURE);
        StaffId person = hand.staff();
        if (act == CaseAct.PASS_REVIEW) {
            when(found, signature, Reasons.WRONG_STEP);
            when(found, isDrafter(c, person), Reasons.DRAFTER_MAY_NOT_REVIEW);
        } else if (act == CaseAct.SIGN) {
            when(found, !signature, Reasons.REVIEW_NOT_DONE);
            when(found, isDrafter(c, person), Reasons.DRAFTER_MAY_NOT_SIGN);
        }
        when(
                found,
                act != CaseAct.SEND_BACK && !in.chain().severalByOne() && hasPassedOne(c, person),
                Reasons.PASSED_ANOTHER_STEP);
        return found;
    }

    /** One step passed: it is open, and the question of secrecy is not still with somebody else. */
    static List<Refusal> passing(Case c, CaseCommand.PassReview ask) {
        var found = new ArrayList<Refusal>();
        when(found, !waitsFor(c, ask.step()), Reasons.WRONG_STEP);
        if (ask.step() == ReviewStep.SECRECY) {
            when(found, isReferralOpen(c), Reasons.SECRECY_ANSWER_PENDING);
            when(found, isSecretAndGiven(c), Reasons.SECRECY_FOUND);
        }
        return found;
    }

    static List<Refusal> sendingBack(Case c, CaseCommand.SendBack ask) {
        var found = new ArrayList<Refusal>();
        when(found, ask.reason().isBlank() && ask.marks().isEmpty(), Reasons.REASON_MISSING);
        when(found, !waitsFor(c, ask.step()), Reasons.WRONG_STEP);
        when(
                found,
                ask.marks().stream()
                        .anyMatch(
                                mark -> mark.quote().isBlank() || mark.remark().isBlank()),
                Reasons.MARK_INCOMPLETE);
        return found;
    }

    /** The question of secrecy is put to somebody else while its step is open, once at a time. */
    static List<Refusal> referral(Case c, CaseAct act) {
        var found = new ArrayList<Refusal>();
        if (act == CaseAct.REFER_SECRECY) {
            when(found, !waitsFor(c, ReviewStep.SECRECY), Reasons.SECRECY_REVIEW_OVER);
            when(found, isReferralOpen(c), Reasons.SECRECY_ANSWER_PENDING);
        } else {
            when(found, !isReferralOpen(c), Reasons.NO_SECRECY_REFERRAL);
        }
        return found;
    }

    static boolean waitsFor(Case c, ReviewStep step) {
        return c.state instanceof CaseState.InReview in && in.waitsFor(step);
    }

    private static boolean isReferralOpen(Case c) {
        return c.referral != null && c.referral.finding() == null;
    }

    /** What was found secret cannot pass as given: the draft is to say “国家秘密”, wholly or for the part (条例第十四条). */
    private static boolean isSecretAndGiven(Case c) {
        if (c.referral == null || c.draft == null) {
            return false;
        }
        SecrecyFinding finding = c.referral.finding();
        boolean withheldInPart =
                c.draft.kind() == ReplyKind.PARTIAL && c.draft.withheldGrounds().contains(ReplyKind.REFUSE_SECRET);
        boolean withheld = c.draft.kind() == ReplyKind.REFUSE_SECRET;
        return switch (finding) {
            case SECRET -> !withheld && gives(c.draft.kind());
            case SECRET_IN_PART -> !withheldInPart && !withheld && gives(c.draft.kind());
            case NOT_SECRET -> false;
            case null -> false;
        };
    }

    private static boolean gives(ReplyKind kind) {
        return kind == ReplyKind.GRANT || kind == ReplyKind.PARTIAL;
    }

    private static boolean isDrafter(Case c, @Nullable StaffId person) {
        return person != null && c.draft != null && person.equals(c.draft.drafter());
    }

    private static boolean hasPassedOne(Case c, @Nullable StaffId person) {
        return person != null
                && c.draft != null
                && c.draft.passes().stream().anyMatch(pass -> person.equals(pass.by()));
    }

    private static void when(List<Refusal> found, boolean wrong, Refusal why) {
        if (wrong) {
            found.add(why);
        }
    }
}
