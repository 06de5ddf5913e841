package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 设定评估周期 of a body, in months: after how long a refusal is looked at again (条例第十八条). */
public record ReassessmentPeriodSet(BodyId body, int months, LocalDate from) implements Event {}
