package cn.zhiqing.access.events;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StreamId;

/**
 * Takes every change of access to the journal, in the transaction of the change. Access stands below the journal's users and
 * beside the journal, so the layer that knows both brings the implementation.
 */
@FunctionalInterface
public interface Announcer {

    /** Records {@code event} at the end of {@code stream}; must be durable together with the change itself. */
    void announce(StreamId stream, AccessEvent event, Actor actor);
}
