package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 定期评估 of what a reply refused (条例第十八条); in a stream of its own beside the case, which it does not change.
 *
 * @param kind what the reply had been
 * @param told whether the applicant was told
 */
public record RefusalReassessed(
        LocalDate on,
        CaseId request,
        BodyId body,
        ReplyKind kind,
        Reassessment judgement,
        boolean told,
        long reasonText)
        implements Event {}
