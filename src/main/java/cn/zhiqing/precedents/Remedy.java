package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 救济: one reconsideration or suit about a decision; result and day are null while it is pending. */
public record Remedy(
        RemedyTrack track,
        LocalDate soughtOn,
        @Nullable LocalDate decidedOn,
        @Nullable RemedyResult result) {}
