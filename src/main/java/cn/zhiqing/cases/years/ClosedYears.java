package cn.zhiqing.cases.years;

import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.Optional;

/** 已发布年报的年度: which years of a body have been reported to the public (条例第四十九条). Answered by who publishes them. */
public interface ClosedYears {

    /** The day on which the body's report of the year was last published; empty while it is not. */
    Optional<LocalDate> publishedOn(BodyId body, int year);
}
