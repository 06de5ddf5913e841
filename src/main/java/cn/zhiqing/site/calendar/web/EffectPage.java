package cn.zhiqing.site.calendar.web;

import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * Steps three and four (看影响、双人确认): which dates of open cases move.
 *
 * @param base address of this page, its list and its acts begin with it
 * @param changedDays how many days differ at all
 * @param months the months in which a day turns
 * @param more how many moves are not shown here but stand in the list to download
 * @param second who proposed and when, for the page of step four; empty on step three
 * @param mayConfirm the reader is the second person
 * @param mayDrop the reader proposed it or is the second person
 * @param dropLabel 撤回 or 退回
 */
public record EffectPage(
        int year,
        String version,
        String source,
        String base,
        int changedDays,
        List<MonthGrid> months,
        Counts counts,
        List<Move> moves,
        int more,
        String second,
        boolean mayConfirm,
        boolean mayDrop,
        String dropLabel,
        int proposal,
        FormErrors errors) {

    public EffectPage {
        months = List.copyOf(months);
        moves = List.copyOf(moves);
    }

    /** 暂定日期；不变，转为确定；提前；推后. */
    public record Counts(int provisional, int settled, int earlier, int later) {}

    /**
     * One date that moves.
     *
     * @param href address of the case; empty for who may not see it
     * @param earlier drawn as a light
     * @param change for example 提前 5 天
     */
    public record Move(
            String body,
            String number,
            String href,
            String what,
            String before,
            String after,
            boolean earlier,
            String change) {}

    public boolean waits() {
        return !second.isEmpty();
    }
}
