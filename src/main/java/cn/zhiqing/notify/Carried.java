package cn.zhiqing.notify;

import java.time.Duration;

/** What came of one attempt. */
sealed interface Carried {

    /** The other side has it. {@code receipt} is its number for it, empty when it gave none. */
    record Took(String receipt) implements Carried {}

    /**
     * Not yet: to be tried again.
     *
     * @param gateway the way as a whole does not work, not this message alone
     * @param unsure the message may have been taken all the same
     * @param atLeast how long the other side asked to be left alone
     */
    record Later(Setback why, String detail, boolean gateway, boolean unsure, Duration atLeast) implements Carried {}

    /** Never: the other side has said no to this message. */
    record Never(Setback why, String detail) implements Carried {}

    /** The other side could not be reached or will not talk to us at all. */
    static Later closed(Setback why, String detail) {
        return new Later(why, detail, true, false, Duration.ZERO);
    }

    /** The other side asks to come back. */
    static Later busy(String detail, Duration atLeast) {
        return new Later(Setback.BUSY, detail, false, false, atLeast);
    }

    /** Handed over, and no answer. */
    static Later unanswered(String detail) {
        return new Later(Setback.NO_ANSWER, detail, true, true, Duration.ZERO);
    }
}
