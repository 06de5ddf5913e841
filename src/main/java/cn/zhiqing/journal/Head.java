package cn.zhiqing.journal;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last event of a stream as its writer knows it; the next event is chained to it.
 *
 * @param seq number of the last event within the stream, 0 when there is none yet
 * @param hash its SM3 hash, 32 bytes; zeros when there is none yet. Not to be changed by who holds it
 */
@SuppressWarnings("ArrayRecordComponent") // hashes are bytes; nobody changes them once made
public record Head(int seq, byte[] hash) {

    /** The head of a stream in which nothing happened yet. */
    public static final Head EMPTY = new Head(0, new byte[32]);

    /** Only within one batch: wherever the earlier append to the same stream in that batch has brought it. */
    public static final Head REACHED = new Head(-1, new byte[0]);

    @Override
    public boolean equals(Object other) {
        return other instanceof Head(int otherSeq, byte[] otherHash)
                && seq == otherSeq
                && Arrays.equals(hash, otherHash);
    }

    @Override
    public int hashCode() {
        return 31 * seq + Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return seq + ":" + HexFormat.of().formatHex(hash);
    }
}
