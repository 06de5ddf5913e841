package cn.zhiqing.cases.domain;

import static cn.zhiqing.access.Role.CLERK;
import static cn.zhiqing.access.Role.DISCLOSURE_OFFICE;
import static cn.zhiqing.access.Role.REVIEWER;
import static cn.zhiqing.access.Role.SIGNATORY;

import cn.zhiqing.access.Role;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Refusal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 岗位: whose business an act is (条例第四条). */
final class RoleGate {

    private static final Set<Role> WORKERS = EnumSet.of(CLERK, DISCLOSURE_OFFICE);
    private static final Set<Role> HEADS = EnumSet.of(DISCLOSURE_OFFICE);
    private static final Set<Role> HELPERS = EnumSet.range(CLERK, SIGNATORY);
    private static final Set<Role> REVIEWERS = EnumSet.of(REVIEWER);
    private static final Set<Role> SENDERS_BACK = EnumSet.of(REVIEWER, SIGNATORY);
    private static final Set<Role> SIGNATORIES = EnumSet.of(SIGNATORY);

    private RoleGate() {}

    static @Nullable Refusal refusal(Case c, CaseAct act, Hand hand) {
        boolean may = hand.actor() instanceof Actor.Applicant ? forApplicants(act) : forStaff(c, act, hand);
        return may ? null : Reasons.NOT_YOUR_ROLE;
    }

    private static boolean forStaff(Case c, CaseAct act, Hand hand) {
        if (act == CaseAct.PASS_REVIEW && ReviewRules.isLeadersTurn(c)) {
            return hand.holdsAny(SIGNATORIES);
        }
        return forColleagues(act)
                ? hand.staff() != null && (hand.colleague() || hand.holdsAny(roles(act)))
                : hand.holdsAny(roles(act));
    }

    /** Whoever was asked may help; who takes over does so in person. */
    private static boolean forColleagues(CaseAct act) {
        return act == CaseAct.HAND_IN || act == CaseAct.TAKE_OVER;
    }

    private static boolean forApplicants(CaseAct act) {
        return act == CaseAct.WITHDRAW || act == CaseAct.RECEIVE_CORRECTION;
    }

    private static Set<Role> roles(CaseAct act) {
        return switch (act) {
            case HAND_IN -> HELPERS;
            case REFER, APPROVE_EXTENSION, DENY_EXTENSION, DELAY_REPLY -> HEADS;
            case PASS_REVIEW, REFER_SECRECY -> REVIEWERS;
            case SEND_BACK -> SENDERS_BACK;
            case SIGN -> SIGNATORIES;
            case SECRECY_ANSWER -> EnumSet.of(CLERK, DISCLOSURE_OFFICE, REVIEWER);
            case CONFIRM_RECEIPT,
                    REGISTER,
                    ASSIGN,
                    RETURN_ASSIGNMENT,
                    ASK_COLLEAGUE,
                    TAKE_OVER,
                    REQUEST_CORRECTION,
                    CORRECTION_NOTICE_RECEIVED,
                    RECEIVE_CORRECTION,
                    SUPPLEMENT_APPLICANT,
                    CONSULT_THIRD_PARTY,
                    CONSULT_AGENCY,
                    CONSULTATION_DELIVERED,
                    CONSULTATION_ANSWER,
                    PROPOSE_EXTENSION,
                    ASK_REASONS,
                    RECORD_REASONS,
                    RECORD_SEARCH,
                    ISSUE_FEE_NOTICE,
                    FEE_NOTICE_RECEIVED,
                    RECORD_PAYMENT,
                    PROPOSE_DECISION,
                    DISPATCH,
                    RECORD_SERVICE,
                    DELIVERY_FAILURE,
                    WITHDRAW,
                    ABANDON,
                    RECORD_REMEDY,
                    REMEDY_RESULT,
                    REPLY_ANEW,
                    SPLIT,
                    MERGE,
                    ARCHIVE -> WORKERS;
        };
    }
}
