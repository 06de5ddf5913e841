package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一件诉求 as its page shows it: the person masked, what was written plain, for staff who may see it.
 *
 * @param version how many events it has; the next act names it
 * @param forgottenOn since when the person and their words are gone; null while they are kept
 * @param number for example 公开更正〔2026〕3号
 */
public record AskView(
        long id,
        int version,
        BodyId body,
        AskKind kind,
        String number,
        AskStage stage,
        LocalDate receivedOn,
        Channel channel,
        @Nullable BodyId from,
        @Nullable CaseId about,
        int applicants,
        String name,
        String idNumber,
        String contact,
        String what,
        String evidence,
        @Nullable Checked checked,
        @Nullable Answered answered,
        @Nullable LocalDate forgottenOn) {

    /** 核查. */
    public record Checked(LocalDate on, boolean holds, String finding) {}

    /** 答复; {@code whither} names the competent body where it is not this one. */
    public record Answered(
            LocalDate on,
            AskAnswer answer,
            String whither,
            @Nullable LocalDate publishBy,
            String reason) {}
}
