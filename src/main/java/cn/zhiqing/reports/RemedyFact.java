package cn.zhiqing.reports;

import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 复议、诉讼 of one reply as the third table counts it; pending while it has no result. */
record RemedyFact(
        int number,
        RemedyTrack track,
        LocalDate soughtOn,
        @Nullable LocalDate decidedOn,
        @Nullable RemedyResult result) {

    RemedyFact decided(LocalDate on, RemedyResult as) {
        return new RemedyFact(number, track, soughtOn, on, as);
    }
}
