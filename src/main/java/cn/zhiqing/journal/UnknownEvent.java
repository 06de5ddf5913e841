package cn.zhiqing.journal;

/** The journal holds, or a module wants to write, an event that no catalogue lists; the message names it. */
class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEvent(String message) {
        super(message);
    }
}
