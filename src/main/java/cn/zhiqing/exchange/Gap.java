package cn.zhiqing.exchange;

import java.io.IOException;

/** 缺号: the other side lacks items before those that were sent, for example after its backup was restored, and says which it has. */
final class Gap extends IOException {

    static final String CODE = "GAP";

    private static final long serialVersionUID = 1;

    private final long last;

    Gap(long last) {
        super("HTTP 409");
        this.last = last;
    }

    /** The newest number that the other side has. */
    long last() {
        return last;
    }
}
