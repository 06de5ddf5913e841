package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 补发查询码 after the applicant's identity was checked: the old code is dead; the new one stands nowhere in the clear. */
public record QueryCodeReissued(LocalDate on, CaseId caseId, long reasonText) implements Event {}
