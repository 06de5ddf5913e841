package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** 表三: reads reconsideration and litigation: fifteen cells in one row, in three blocks, or one below the other. */
final class ThirdTable {
    private static final int BLOCK = RemedyColumn.values().length;
    private static final int WIDTH = BLOCK * Remedy.values().length;

    private ThirdTable() {}

    /** Fifteen cells in the printed order, or none. */
    static List<Token> read(List<Token> tokens, boolean endsHere, List<String> notes) {
        int head = 0;
        while (head < tokens.size() && !tokens.get(head).key().contains("维持")) {
            head++;
        }
        List<Token> behindHead = tokens.subList(head, tokens.size());
        List<Run> runs = runs(behindHead, endsHere);
        for (Run run : runs) {
            if (run.certain().size() >= WIDTH || run.cells().size() == WIDTH) {
                List<Token> cells = Cells.choose(run, WIDTH, 0, ThirdTable::addsUp);
                if (cells != null) {
                    return cells;
                }
            }
        }
        List<Token> all = new ArrayList<>();
        runs.forEach(run -> all.addAll(Run.trimmed(run.certain())));
        Run together = new Run("", all, 0, endsHere);
        List<Token> cells = all.isEmpty() ? null : Cells.choose(together, WIDTH, 0, ThirdTable::addsUp);
        if (cells == null && !all.isEmpty()) {
            notes.add("表三应有" + WIDTH + "个数，只读到" + all.size() + "个，无法判断缺哪一项，整表留空");
        }
        return cells == null ? List.of() : cells;
    }

    /** Cells between labels; here a row may also be made of words or blanks alone. */
    private static List<Run> runs(List<Token> tokens, boolean endsHere) {
        List<Run> runs = new ArrayList<>();
        List<Token> cells = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isCell() || token.is(Kind.PERHAPS_BLANK)) {
                cells.add(token);
            } else {
                close(runs, cells, false);
            }
        }
        close(runs, cells, endsHere);
        return runs;
    }

    private static void close(List<Run> runs, List<Token> cells, boolean last) {
        boolean holds = cells.stream().anyMatch(cell -> cell.is(Kind.NUMBER) || cell.is(Kind.WORDS))
                || cells.stream().filter(Token::isCell).count() >= WIDTH;
        if (holds) {
            runs.add(new Run("", List.copyOf(cells), 0, last));
        }
        cells.clear();
    }

    private static boolean addsUp(List<Token> cells) {
        for (int from = 0; from < WIDTH; from += BLOCK) {
            if (!Run.addsUp(cells.subList(from, from + BLOCK))) {
                return false;
            }
        }
        return true;
    }
}
