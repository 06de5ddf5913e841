package cn.zhiqing.supervision.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that can happen to an urge letter (督办函), in the stream {@code urge/ID}. What people wrote lies sealed beside
 * it and is named by its text id. Whoever sends messages reads these.
 */
public sealed interface UrgeEvent extends Event {

    /** The day of the act. */
    LocalDate on();

    /**
     * 发出督办函 (条例第四十七条); {@code number} runs per sending body and year without gaps.
     *
     * @param answerBy last day for the body's answer
     */
    record UrgeSent(
            LocalDate on,
            BodyId by,
            BodyId to,
            int year,
            int number,
            List<CaseId> cases,
            LocalDate answerBy,
            long demandText)
            implements UrgeEvent {}

    /**
     * 回复督办.
     *
     * @param promised the day by which the body will have done what it was urged to do
     * @param late whether the answer came after its last day
     */
    record UrgeAnswered(LocalDate on, LocalDate promised, boolean late, long answerText) implements UrgeEvent {}

    /** 退回重新回复, with a new last day. */
    record AnswerReturned(LocalDate on, LocalDate answerBy, long reasonText) implements UrgeEvent {}

    /** 督办办结. */
    record UrgeClosed(LocalDate on) implements UrgeEvent {}

    /** 撤回督办函; its number is kept. */
    record UrgeWithdrawn(LocalDate on, long reasonText) implements UrgeEvent {}
}
