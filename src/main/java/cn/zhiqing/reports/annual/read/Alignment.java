package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 对齐: finds for each row of the form the run of cells that belongs to it, keeping the legal order of the rows. */
final class Alignment {
    private final List<Run> runs;
    private final Row[] rows = Row.values();
    private final double[][] likeness;
    private final double[][] best;

    private Alignment(List<Run> runs) {
        this.runs = runs;
        this.likeness = new double[runs.size()][rows.length];
        this.best = new double[runs.size() + 1][rows.length + 1];
    }

    /** Rows that were found; when a table stands twice in the source, the first is taken. */
    static Map<Row, Run> of(List<Run> runs) {
        return new Alignment(runs).align();
    }

    private Map<Row, Run> align() {
        for (int run = runs.size() - 1; run >= 0; run--) {
            for (int row = rows.length - 1; row >= 0; row--) {
                likeness[run][row] = RowLabels.likeness(runs.get(run).label(), rows[row]);
                double skipped = Math.max(best[run + 1][row], best[run][row + 1]);
                best[run][row] = Math.max(skipped, taken(run, row));
            }
        }
        Map<Row, Run> found = new EnumMap<>(Row.class);
        int run = 0;
        int row = 0;
        while (run < runs.size() && row < rows.length) {
            if (taken(run, row) > 0 && taken(run, row) >= best[run][row]) {
                found.put(rows[row++], runs.get(run++));
            } else if (best[run][row + 1] >= best[run][row]) {
                row++;
            } else {
                run++;
            }
        }
        return found;
    }

    private double taken(int run, int row) {
        return likeness[run][row] < RowLabels.ENOUGH ? 0 : likeness[run][row] + best[run + 1][row + 1];
    }
}
