package cn.zhiqing.access.signin;

import java.time.Duration;

/** 登录失败处理 How long an account rests after failed attempts: growing, but never so long that a day's work is lost. */
final class LockOut {

    /** So many failures in a row are forgiven: people mistype. */
    static final int FORGIVEN = 4;

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private LockOut() {}

    /** One minute after the fifth failure in a row, doubled with every further one, at most half an hour. */
    static Duration restAfter(int failures) {
        if (failures <= FORGIVEN) {
            return Duration.ZERO;
        }
        Duration rest = Duration.ofMinutes(1L << Math.min(failures - FORGIVEN - 1, 5));
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
