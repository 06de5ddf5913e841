package cn.zhiqing.reports.annual.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 表头列: tells a blank cell of the first column from the blank that a merged label leaves behind, by where the numbers of the
 * full rows begin.
 *
 * @param width cells of a row
 * @param column where they begin in every full row; -1 when they begin at different places
 * @param covered whether merged labels leave blanks behind at all
 */
record Leads(int width, int column, boolean covered) {
    private static final int ENOUGH_ROWS = 2;

    static Leads of(List<Run> runs, int width) {
        List<Run> full = runs.stream()
                .filter(run -> Run.trimmed(run.certain()).size() == width)
                .toList();
        List<Integer> columns = full.stream()
                .map(run -> run.start() + run.blanksBefore())
                .distinct()
                .toList();
        boolean same = columns.size() == 1 && full.size() >= ENOUGH_ROWS;
        return new Leads(
                width,
                same ? columns.getFirst() : -1,
                full.isEmpty() || full.stream().anyMatch(run -> run.blanksBefore() > 0));
    }

    /** Whether a row lacks cells, and begins with a blank or ends before its last columns. */
    boolean mustPlace(Run run) {
        int core = Run.trimmed(run.certain()).size();
        boolean knowable = column >= 0 || !covered || run.last();
        return core > 0 && core < width && knowable && (run.last() || run.blanksBefore() > 0);
    }

    /** The cells of such a row, or null when it cannot be known which they are. */
    @Nullable
    List<Token> place(Run run) {
        List<Token> certain = run.certain();
        int blanks = run.blanksBefore();
        int belongToLabel = !covered ? 0 : column < 0 ? (blanks == 0 ? 0 : -1) : column - run.start();
        if (belongToLabel < 0 || belongToLabel > blanks) {
            return null;
        }
        return Cells.fromFirst(certain.subList(belongToLabel, certain.size()), width, run.last());
    }
}
