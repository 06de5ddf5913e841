package cn.zhiqing.supervision;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 监管中的一件: a request as supervision sees it today, without any personal fact.
 *
 * @param remaining working days to the due date, negative when late; for a late reply how many days late it was, negative; null
 *     while no limit runs
 * @param urged how many urge letters name it
 * @param calendar edition of the calendar its dates rest on
 */
public record WatchedCase(
        CaseId id,
        BodyId body,
        CaseNumber number,
        CaseStage stage,
        Light light,
        @Nullable Integer remaining,
        @Nullable StaffId assignee,
        Channel channel,
        ApplicantKind kind,
        LocalDate receivedOn,
        @Nullable LocalDate receiptDate,
        @Nullable LocalDate due,
        Waits waits,
        Course course,
        int urged,
        String calendar) {

    /**
     * 等待.
     *
     * @param agencyAsked whether another body was asked for its opinion and has not answered (条例第三十四条)
     */
    public record Waits(Wait what, @Nullable LocalDate until, boolean agencyAsked) {}

    /**
     * 经过.
     *
     * @param correctedOn first correction notice
     * @param extendedOn when the reply date was extended
     * @param endedOn first day of dispatch, of the withdrawal or of the lapse
     * @param late whether the reply went out after its limit
     */
    public record Course(
            @Nullable LocalDate correctedOn,
            @Nullable LocalDate extendedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate endedOn,
            boolean late,
            @Nullable ReplyKind reply) {}
}
