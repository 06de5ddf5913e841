package cn.zhiqing.notify;

import java.util.function.Consumer;

/** One way to the outside. */
interface Carrier {

    Way way();

    /** Whether it is configured. */
    boolean isReady();

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
