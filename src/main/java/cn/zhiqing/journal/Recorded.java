package cn.zhiqing.journal;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;

/**
 * An event as the journal keeps it.
 *
 * @param position the row's number; grows within a stream, but across streams the order of commits is not the order of positions
 * @param seq counts from 1 within the stream, without gaps
 * @param at the moment of recording, to the microsecond
 * @param head what the next event of the stream is to be chained to, when this is the last
 */
public record Recorded(long position, StreamId stream, int seq, Instant at, Actor actor, Event event, Head head) {}
