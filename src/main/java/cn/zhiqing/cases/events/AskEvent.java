package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a wish to correct one's own records (条例第四十一条) or to publish something (第四十四条), in a stream of its own.
 * Who it is and what they wrote lies sealed and is named by its text id.
 */
public sealed interface AskEvent extends Event {

    /** The legal day of the act. */
    LocalDate on();

    /**
     * 收到. {@code number} runs per body, year and kind without gaps.
     *
     * @param from the body that passed it on; null when it came from the person
     * @param about the request it grew out of, where there is one
     * @param applicants how many asked for the same (条例第四十四条); 1 for most
     */
    record AskReceived(
            BodyId body,
            AskKind kind,
            int year,
            int number,
            LocalDate on,
            Channel channel,
            @Nullable BodyId from,
            @Nullable CaseId about,
            int applicants,
            long text)
            implements AskEvent {}

    /** 核查: whether the record is wrong as is said, or the information may be published. */
    record AskChecked(
            LocalDate on,
            boolean holds,
            long findingText,
            @Nullable StaffId by) implements AskEvent {}

    /**
     * 答复.
     *
     * @param to the body of the city it was passed on to
     * @param publishBy by when it is to be published; null for all other answers
     */
    record AskAnswered(
            LocalDate on,
            AskAnswer answer,
            @Nullable BodyId to,
            @Nullable LocalDate publishBy,
            long wordsText) implements AskEvent {}

    /** 到期删除: its keeping has ended, who it was and what they wrote is gone for good; {@code values} is how many (个人信息保护法第十九条). */
    record AskForgotten(LocalDate on, int values) implements AskEvent {}
}
