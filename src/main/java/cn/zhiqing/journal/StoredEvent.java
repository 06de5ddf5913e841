package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;

/** A journal row with its names spelled out; {@code type} carries its version after the last dot, {@code at} is in microseconds. */
@SuppressWarnings("ArrayRecordComponent") // hashes are bytes; nobody changes them once made
record StoredEvent(
        RowKey key, StreamId stream, int seq, String type, long at, String actor, String payload, byte[] hash) {

    /** Where a row stands in the one order that followers and checkpoints read by: transaction first, then position. */
    record RowKey(long xid, long position) implements Comparable<RowKey> {

        static final RowKey START = new RowKey(0, 0);

        @Override
        public int compareTo(RowKey other) {
            int byTransaction = Long.compare(xid, other.xid);
            return byTransaction != 0 ? byTransaction : Long.compare(position, other.position);
        }
    }

    Head head() {
        return new Head(seq, hash);
    }
}
