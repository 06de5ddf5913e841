package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 查看申请人全名和证件: a look behind the mask, with its reason; in a stream of its own so that it disturbs no act. */
public record ApplicantRevealed(LocalDate on, CaseId caseId, long reasonText) implements Event {}
