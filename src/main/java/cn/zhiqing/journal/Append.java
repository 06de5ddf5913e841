package cn.zhiqing.journal;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.util.List;

/** One act to be recorded among many in {@link Journal#appendBatch}. */
public record Append(StreamId stream, Head expected, List<? extends Event> events, Actor actor, Instant at) {}
