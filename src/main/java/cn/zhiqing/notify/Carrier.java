package cn.zhiqing.notify;

import java.time.Duration;
import java.util.function.Consumer;

/** One way to the outside. */
interface Carrier {

    Way way();

    /** Whether it is configured. */
    boolean isReady();

    /** Longer than any attempt of this way takes from its point of no return; who has not come back by then has crashed. */
    Duration patience();

    /**
     * Tries once to bring a message to the other side.
     *
     * @param handing called with the receipt so far immediately before the point of no return; what it throws stops the
     *     attempt
     */
    Carried carry(Parcel parcel, Consumer<String> handing);

    /** What the other side says has become of a message that it took. */
    default Proof proofOf(String key) {
        return Proof.UNKNOWN;
    }

    /** A receipt. */
    enum Proof {
        ARRIVED,
        LOST,
        UNKNOWN
    }
}
