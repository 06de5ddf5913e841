package cn.zhiqing.precedents;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.precedents.events.PrecedentEvent;
import java.time.Instant;

/**
 * One thing that happened to a precedent; for the body's own staff.
 *
 * @param reason empty when none was given
 */
public record PrecedentEntry(Instant at, Actor actor, PrecedentEvent event, String reason) {}
