package cn.zhiqing.cases.store;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.kernel.Actor;
import java.time.Instant;
import java.util.List;

/** An act that was allowed and is to be written. */
record Moved(Held before, List<CaseEvent> events, Actor actor, Instant at) {}
