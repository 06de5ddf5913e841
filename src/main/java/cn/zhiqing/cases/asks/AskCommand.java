package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every act on a correction or suggestion. {@code on} is its legal day; what people wrote is sealed before it is stored. */
public sealed interface AskCommand {

    LocalDate on();

    /**
     * 接收.
     *
     * @param what the record and what is wrong with it, or the information that should be published
     * @param applicants how many asked for the same; at least one
     */
    record Receive(
            AskKind kind,
            LocalDate on,
            Channel channel,
            @Nullable CaseId about,
            int applicants,
            Person person,
            Secret<String> what,
            Secret<String> evidence)
            implements AskCommand {}

    /** Who asks; all blank where the body itself saw that several asked for the same. */
    record Person(Secret<String> name, Secret<String> idNumber, Secret<String> contact) {}

    /** 核查: what was looked at, and whether what is asked holds. */
    record Check(LocalDate on, boolean holds, String finding) implements AskCommand {}

    /**
     * 答复.
     *
     * @param to body of the city that is competent
     * @param elsewhere the competent body where it is none of the city; may be blank
     * @param publishBy by when it is to be published
     */
    record AnswerAsk(
            LocalDate on,
            AskAnswer answer,
            @Nullable BodyId to,
            String elsewhere,
            @Nullable LocalDate publishBy,
            String reason)
            implements AskCommand {}
}
