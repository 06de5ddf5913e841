package cn.zhiqing.supervision;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.UrgeCommand.AnswerUrge;
import cn.zhiqing.supervision.UrgeCommand.CloseUrge;
import cn.zhiqing.supervision.UrgeCommand.OnUrge;
import cn.zhiqing.supervision.UrgeCommand.ReturnAnswer;
import cn.zhiqing.supervision.UrgeCommand.SendUrge;
import cn.zhiqing.supervision.UrgeCommand.WithdrawUrge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 督办规则: what may be done to an urge letter, as a pure function of its state, the act, the hand and the day. */
final class UrgeRules {

    static final int LONGEST = 4000;
    static final int MOST_CASES = 50;
    private static final int FARTHEST_ANSWER = 60;

    private UrgeRules() {}

    /**
     * Who acts.
     *
     * @param supervises whether they may urge the body ({@code Act.SUPERVISE})
     * @param answers whether they may answer for it ({@code Act.ANSWER_URGE})
     */
    record Hand(boolean supervises, boolean answers) {}

    /**
     * The state after an act on a sent letter, or every reason against it.
     */
    static Outcome<UrgeState> decide(UrgeState state, OnUrge command, Hand hand, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        refuse(wrong, !mayAct(command, hand), notYours(command));
        wrong.addAll(stateGate(state, command));
        wrong.addAll(factGate(command, today));
        return wrong.isEmpty() ? Outcome.accepted(next(state, command, today)) : Outcome.refused(wrong);
    }

    /** Every reason against sending, those about the requests aside. */
    static List<Refusal> againstSending(SendUrge command, Hand hand, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        refuse(wrong, !hand.supervises(), UrgeRefusals.NOT_YOURS_TO_URGE);
        refuse(wrong, command.by().equals(command.to()), UrgeRefusals.NOT_BENEATH);
        refuse(wrong, command.cases().isEmpty(), UrgeRefusals.NO_CASES);
        refuse(wrong, command.cases().size() > MOST_CASES, UrgeRefusals.TOO_MANY_CASES);
        text(wrong, command.demand(), UrgeRefusals.TEXT_MISSING);
        answerBy(wrong, command.answerBy(), today);
        return wrong;
    }

    private static boolean mayAct(OnUrge command, Hand hand) {
        return command instanceof AnswerUrge ? hand.answers() : hand.supervises();
    }

    private static Refusal notYours(OnUrge command) {
        return command instanceof AnswerUrge ? UrgeRefusals.NOT_YOURS_TO_ANSWER : UrgeRefusals.NOT_YOURS_TO_URGE;
    }

    private static List<Refusal> stateGate(UrgeState state, OnUrge command) {
        if (!state.isOpen()) {
            return List.of(UrgeRefusals.ENDED);
        }
        return switch (command) {
            case AnswerUrge _ -> state instanceof UrgeState.Waiting ? List.of() : List.of(UrgeRefusals.NOT_WAITING);
            case ReturnAnswer _, CloseUrge _ ->
                state instanceof UrgeState.Answered ? List.of() : List.of(UrgeRefusals.NOT_ANSWERED);
            case WithdrawUrge _ -> List.of();
        };
    }

    private static List<Refusal> factGate(OnUrge command, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        switch (command) {
            case AnswerUrge ask -> {
                text(wrong, ask.answer(), UrgeRefusals.ANSWER_MISSING);
                refuse(wrong, ask.promised().isBefore(today), UrgeRefusals.PROMISED_PAST);
                refuse(wrong, ask.promised().isAfter(today.plusYears(1)), UrgeRefusals.PROMISED_FAR);
            }
            case ReturnAnswer ask -> {
                text(wrong, ask.reason(), UrgeRefusals.REASON_MISSING);
                answerBy(wrong, ask.answerBy(), today);
            }
            case WithdrawUrge ask -> text(wrong, ask.reason(), UrgeRefusals.REASON_MISSING);
            case CloseUrge _ -> {}
        }
        return wrong;
    }

    private static UrgeState next(UrgeState state, OnUrge command, LocalDate today) {
        return switch (command) {
            case AnswerUrge ask ->
                new UrgeState.Answered(
                        today,
                        ask.promised(),
                        state instanceof UrgeState.Waiting waiting && waiting.isOverdueOn(today));
            case ReturnAnswer ask -> new UrgeState.Waiting(ask.answerBy());
            case CloseUrge _ -> new UrgeState.Closed(today);
            case WithdrawUrge _ -> new UrgeState.Withdrawn(today);
        };
    }

    private static void text(List<Refusal> wrong, Secret<String> text, Refusal missing) {
        refuse(wrong, text.disclose().isBlank(), missing);
        refuse(wrong, text.disclose().length() > LONGEST, UrgeRefusals.TEXT_TOO_LONG);
    }

    private static void answerBy(List<Refusal> wrong, LocalDate answerBy, LocalDate today) {
        refuse(wrong, !answerBy.isAfter(today), UrgeRefusals.ANSWER_BY_PAST);
        refuse(wrong, answerBy.isAfter(today.plusDays(FARTHEST_ANSWER)), UrgeRefusals.ANSWER_BY_FAR);
    }

    private static void refuse(List<Refusal> wrong, boolean when, Refusal reason) {
        if (when) {
            wrong.add(reason);
        }
    }
}
