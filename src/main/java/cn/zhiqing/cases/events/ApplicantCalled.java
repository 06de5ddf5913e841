package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 电话确认: an applicant was called to confirm the receipt (条例第三十一条); in a stream of its own beside the case. Who called is
 * the actor, who answered stands in the sealed text.
 */
public record ApplicantCalled(LocalDate on, CaseId caseId, boolean reached, long callText) implements Event {}
