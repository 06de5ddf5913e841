package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;

/**
 * Somebody else appended to the stream since the caller read it (or the caller's transaction began writing before the
 * stream's last event was written). Nothing was recorded: roll back, read again, decide again in a new transaction.
 */
public class StaleStream extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleStream(StreamId stream, int expected) {
        super("stream " + stream + " has moved on since event " + expected);
    }

    StaleStream(String streams) {
        super("a stream has moved on: " + streams);
    }
}
