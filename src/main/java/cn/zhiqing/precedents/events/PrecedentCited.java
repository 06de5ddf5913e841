package cn.zhiqing.precedents.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 引用: a precedent is cited for the draft of a request, or no longer; in the stream {@code citation/CASE}, so that no act of
 * the request becomes stale by it.
 */
public record PrecedentCited(LocalDate on, CaseId caseId, long precedent, int edition, boolean cited)
        implements Event {}
