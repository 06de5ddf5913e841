package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 关注 begun or ended by the actor. */
public record WatchChanged(LocalDate on, CaseId caseId, boolean watching) implements Event {}
