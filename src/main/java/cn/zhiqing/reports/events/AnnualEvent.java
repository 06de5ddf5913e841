package cn.zhiqing.reports.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Everything that can happen to a body's annual report (条例第四十九条、第五十条). */
public sealed interface AnnualEvent extends Event {

    /** 年度填报: figures of table 1 entered by hand, by cell id. */
    record FiguresEntered(BodyId body, int year, Map<String, BigDecimal> figures) implements AnnualEvent {}

    /**
     * 公布年报: the tables were frozen as they stood.
     *
     * @param edition 1 for the first publication, counted on for corrected ones
     * @param cells every cell of the three tables by id; a cell without number is left out
     */
    record ReportPublished(
            BodyId body, int year, int edition, LocalDate on, String format, Map<String, BigDecimal> cells)
            implements AnnualEvent {}
}
