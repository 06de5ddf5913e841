package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;

/** 复议前置: which replies must go to reconsideration before court, by the law of the day (行政复议法第二十三条). */
public final class ReconsiderFirst {

    private ReconsiderFirst() {}

    /** Whether a reply of this kind dispatched on this day must be reconsidered before it can be sued. */
    public static boolean applies(ReplyKind kind, LocalDate dispatchedOn) {
        return Precedence.applies(kind, dispatchedOn);
    }
}
