package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 表二: reads received and handled requests. */
final class SecondTable {
    private static final int WIDTH = Column.values().length;

    private SecondTable() {}

    /** The rows that were found, seven cells each; a row that was seen but could not be told apart is noted and left out. */
    static Map<Row, List<Token>> read(List<Token> tokens, boolean endsHere, List<String> notes) {
        List<Run> runs = Runs.of(tokens, endsHere);
        int behind = Cells.usuallyBehind(runs, WIDTH);
        Leads leads = Leads.of(runs, WIDTH);
        Map<Row, List<Token>> found = new EnumMap<>(Row.class);
        Alignment.of(runs).forEach((row, run) -> {
            List<Token> cells = leads.mustPlace(run) ? leads.place(run) : Cells.choose(run, WIDTH, behind, Run::addsUp);
            if (cells == null) {
                notes.add("表二“" + row.label() + "”一行应有" + WIDTH + "个数，只读到"
                        + Run.trimmed(run.certain()).size() + "个，无法判断缺哪一列，整行留空");
            } else {
                found.put(row, cells);
            }
        });
        return found;
    }
}
