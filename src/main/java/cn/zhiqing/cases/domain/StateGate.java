package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.CaseStage.*;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.kernel.Refusal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 阶段: which acts belong to which stage, and what is to be done first when one comes too early. */
final class StateGate {

    private static final Set<CaseStage> OPEN = EnumSet.range(ARRIVED, SIGNED);
    private static final Set<CaseStage> WORKING = EnumSet.of(REGISTERED, UNDER_REVIEW, IN_REVIEW);
    private static final Set<CaseStage> ENDED = EnumSet.of(DISPATCHED, SERVED, CLOSED, ARCHIVED);
    /** Silence may be challenged too, registered or not (条例第五十一条); before the receipt day is known nothing can be late. */
    private static final Set<CaseStage> CHALLENGED = EnumSet.complementOf(EnumSet.of(ARRIVED, REFERRED, SPLIT, MERGED));

    private StateGate() {}

    static Set<CaseStage> stages(CaseAct act) {
        return switch (act) {
            case CONFIRM_RECEIPT -> EnumSet.of(ARRIVED);
            case REGISTER -> EnumSet.of(RECEIVED);
            case REFER -> EnumSet.of(RECEIVED, REGISTERED, UNDER_REVIEW);
            case ASSIGN -> EnumSet.of(REGISTERED, UNDER_REVIEW);
            case RETURN_ASSIGNMENT, ASK_COLLEAGUE, TAKE_OVER, CONSULT_THIRD_PARTY, CONSULT_AGENCY, PROPOSE_DECISION ->
                EnumSet.of(UNDER_REVIEW);
            case REQUEST_CORRECTION -> EnumSet.of(RECEIVED, REGISTERED, UNDER_REVIEW);
            case CORRECTION_NOTICE_RECEIVED, RECEIVE_CORRECTION -> EnumSet.of(AWAITING_CORRECTION);
            case HAND_IN, CONSULTATION_DELIVERED, CONSULTATION_ANSWER -> EnumSet.range(UNDER_REVIEW, SIGNED);
            case PROPOSE_EXTENSION, APPROVE_EXTENSION, DENY_EXTENSION, RECORD_REASONS -> WORKING;
            case ASK_REASONS, RECORD_SEARCH, ISSUE_FEE_NOTICE -> EnumSet.of(REGISTERED, UNDER_REVIEW);
            case DELAY_REPLY -> EnumSet.of(UNDER_REVIEW, IN_REVIEW);
            case FEE_NOTICE_RECEIVED, RECORD_PAYMENT -> EnumSet.of(AWAITING_PAYMENT);
            case PASS_REVIEW, SEND_BACK, SIGN, REFER_SECRECY -> EnumSet.of(IN_REVIEW);
            case SECRECY_ANSWER -> EnumSet.of(UNDER_REVIEW, IN_REVIEW);
            case DISPATCH -> EnumSet.of(SIGNED);
            case RECORD_SERVICE, DELIVERY_FAILURE -> EnumSet.of(DISPATCHED);
            case WITHDRAW, SUPPLEMENT_APPLICANT -> OPEN;
            case ABANDON -> EnumSet.of(AWAITING_CORRECTION, AWAITING_PAYMENT);
            case RECORD_REMEDY, REMEDY_RESULT -> CHALLENGED;
            case REPLY_ANEW -> ENDED;
            case SPLIT -> EnumSet.of(RECEIVED, REGISTERED, UNDER_REVIEW);
            case MERGE -> EnumSet.of(CaseStage.SPLIT);
            case ARCHIVE -> EnumSet.of(SERVED, CLOSED);
        };
    }

    /** Whether a remedy may be sought in this stage without the body having been late. */
    static boolean isAnswered(CaseStage stage) {
        return ENDED.contains(stage);
    }

    static @Nullable Refusal refusal(CaseAct act, CaseStage stage) {
        Set<CaseStage> allowed = stages(act);
        if (allowed.contains(stage)) {
            return null;
        }
        if (act == CaseAct.MERGE && stage != MERGED) {
            return MatterRules.NOT_SPLIT;
        }
        int first = allowed.stream().mapToInt(StateGate::phase).min().orElse(0);
        return phase(stage) < first ? tooEarly(stage) : notNow(act, stage);
    }

    /** Stages in the order of the work; waiting is a pause of the review. */
    private static int phase(CaseStage stage) {
        return switch (stage) {
            case ARRIVED -> 0;
            case RECEIVED -> 1;
            case REGISTERED -> 2;
            case UNDER_REVIEW, AWAITING_CORRECTION, AWAITING_PAYMENT -> 3;
            case IN_REVIEW -> 4;
            case SIGNED -> 5;
            case DISPATCHED -> 6;
            case SERVED, CLOSED, REFERRED, SPLIT, MERGED -> 7;
            case ARCHIVED -> 8;
        };
    }

    private static Refusal tooEarly(CaseStage stage) {
        return switch (stage) {
            case ARRIVED -> new Refusal("NOT_CONFIRMED", "条例第三十一条", "尚未与申请人确认收到，请先确认收到。");
            case RECEIVED -> new Refusal("NOT_REGISTERED", "条例第四十五条", "尚未登记，请先登记。");
            case REGISTERED -> new Refusal("NOT_ASSIGNED", "条例第四十五条", "尚未分派经办人，请先分派或者接手。");
            case AWAITING_CORRECTION -> waitingForCorrection();
            case AWAITING_PAYMENT -> waitingForPayment();
            case UNDER_REVIEW -> new Refusal("NOT_DRAFTED", "条例第四十五条", "还没有送审的拟稿，请先拟稿送审。");
            case IN_REVIEW -> new Refusal("NOT_SIGNED", "条例第四十五条", "答复尚未签发，请先完成审查和签发。");
            case SIGNED -> new Refusal("NOT_DISPATCHED", "条例第三十三条", "答复尚未发出，请先发出答复。");
            case DISPATCHED -> new Refusal("NOT_SERVED", "国办公开办函〔2016〕235号", "答复尚未送达，请先登记送达。");
            case SERVED, CLOSED, REFERRED, ARCHIVED, SPLIT, MERGED -> notNow(CaseAct.ARCHIVE, stage);
        };
    }

    private static Refusal notNow(CaseAct act, CaseStage stage) {
        return switch (stage) {
            case ARRIVED, RECEIVED -> new Refusal("ALREADY_CONFIRMED", "条例第三十一条", "收到之日已经确定，无需再次确认。");
            case REGISTERED, UNDER_REVIEW -> waitsForNothing(act);
            case AWAITING_CORRECTION -> waitingForCorrection();
            case AWAITING_PAYMENT -> waitingForPayment();
            case IN_REVIEW -> new Refusal("IN_REVIEW", "条例第十七条", "拟稿正在审查，需要改动的请先退回修改。");
            case SIGNED -> new Refusal("ALREADY_SIGNED", "条例第四十五条", "答复已经签发，请发出答复。");
            case DISPATCHED, SERVED -> new Refusal("ALREADY_REPLIED", "条例第三十三条", "答复已经发出，不能再办理此项。");
            case CLOSED -> new Refusal("CASE_CLOSED", "条例第三十条", "本件已经结束，不能再办理此项。");
            case REFERRED -> new Refusal("CASE_REFERRED", "条例第三十六条第（五）项", "本件已经移送其他机关，请由该机关办理。");
            case SPLIT -> MatterRules.APPLICATION_SPLIT;
            case MERGED -> MatterRules.MATTER_MERGED;
            case ARCHIVED -> new Refusal("CASE_ARCHIVED", "条例第四十五条", "本件已经归档，不能再办理此项。");
        };
    }

    private static Refusal waitsForNothing(CaseAct act) {
        return switch (act) {
            case CORRECTION_NOTICE_RECEIVED, RECEIVE_CORRECTION ->
                new Refusal("NOT_WAITING_FOR_CORRECTION", "条例第三十条", "没有待补正的告知，不能登记补正。");
            case FEE_NOTICE_RECEIVED, RECORD_PAYMENT ->
                new Refusal("NOT_WAITING_FOR_PAYMENT", "国办函〔2020〕109号", "没有待缴费的通知，不能登记缴费。");
            case ABANDON -> new Refusal("NOT_WAITING", "条例第三十条", "没有在等待申请人补正或者缴费，不能作不再处理。");
            case CONFIRM_RECEIPT, REGISTER -> new Refusal("ALREADY_REGISTERED", "条例第四十五条", "已经登记，无需再次登记。");
            default -> new Refusal("ALREADY_ASSIGNED", "条例第四十五条", "已经在办理中，不能办理此项。");
        };
    }

    private static Refusal waitingForCorrection() {
        return new Refusal("WAITING_FOR_CORRECTION", "条例第三十条", "正在等待申请人补正，请等待补正或者限期届满。");
    }

    private static Refusal waitingForPayment() {
        return new Refusal("WAITING_FOR_PAYMENT", "国办函〔2020〕109号", "正在等待申请人缴费，请等待缴费或者限期届满。");
    }
}
