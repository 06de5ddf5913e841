package cn.zhiqing.notify;

import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.StreamId;

/**
 * 事由 What a message is sent for. The same occasion, kind and recipient make the same message, however often it is posted:
 * a follower that reads the journal again sends nothing again.
 *
 * @param name short and without personal facts, for example {@code case/17/4} or {@code digest/2026-W12/3}
 */
public record Occasion(String name) {

    public Occasion {
        if (!name.matches("[A-Za-z0-9/._-]{1,120}")) {
            throw new IllegalArgumentException("an occasion is a short name of letters, digits and / . _ -");
        }
    }

    /** An event, by its place in its stream, as the one who appends it knows it: {@code head.seq()}. */
    public static Occasion event(StreamId stream, int seq) {
        return new Occasion(stream.kind() + "/" + stream.id() + "/" + seq);
    }

    /** An event, as a follower reads it; the same name as above. */
    public static Occasion event(Recorded recorded) {
        return event(recorded.stream(), recorded.seq());
    }
}
