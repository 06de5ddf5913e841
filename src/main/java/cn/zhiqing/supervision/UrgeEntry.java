package cn.zhiqing.supervision;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.supervision.events.UrgeEvent;
import java.time.Instant;

/**
 * One thing that happened to an urge letter, with what was written; for the two offices between whom it happened.
 *
 * @param text empty when nothing was written
 */
public record UrgeEntry(Instant at, Actor actor, UrgeEvent event, String text) {}
