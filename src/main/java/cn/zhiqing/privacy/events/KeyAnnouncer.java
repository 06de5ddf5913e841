package cn.zhiqing.privacy.events;

import cn.zhiqing.kernel.Actor;

/** Takes what happens to keys to the journal. Privacy stands beside the journal, so a higher layer brings the implementation. */
@FunctionalInterface
public interface KeyAnnouncer {

    /** Records {@code event}, durably before this returns. */
    void announce(KeyEvent event, Actor actor);
}
