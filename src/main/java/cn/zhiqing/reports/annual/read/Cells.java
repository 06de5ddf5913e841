package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 取数: chooses the cells of a row among what stands behind its label. */
final class Cells {
    private Cells() {}

    static Cell cell(Token token) {
        if (token.equals(Token.MISSING)) {
            return Cell.MISSING;
        }
        BigDecimal number = token.number();
        if (number != null) {
            return Cell.of(number);
        }
        return token.is(Token.Kind.WORDS) || token.is(Token.Kind.LABEL) ? Cell.text(token.text()) : Cell.BLANK;
    }

    /**
     * The cells of one row.
     *
     * @param behind blank cells that the table prints behind the last column as a rule
     * @param adds what holds of the right cells when there are too many
     * @return exactly {@code width} cells, or null when they cannot be told apart
     */
    static @Nullable List<Token> choose(Run run, int width, int behind, Predicate<List<Token>> adds) {
        List<Token> certain = run.certain();
        List<Token> core = Run.trimmed(certain);
        if (core.size() == width) {
            return core;
        }
        if (core.size() > width) {
            List<List<Token>> windows = Run.windows(core, width);
            return windows.stream().filter(adds).findFirst().orElse(windows.getFirst());
        }
        if (certain.size() >= width) {
            return withBlanks(certain, width, behind);
        }
        List<Token> withPerhaps = Run.trimmed(run.cells());
        if (withPerhaps.size() == width) {
            return withPerhaps;
        }
        List<Token> ledByBlank = run.cells().subList(0, run.cells().lastIndexOf(last(core)) + 1);
        if (ledByBlank.size() == width) {
            return ledByBlank;
        }
        return run.last() ? cutOff(core, width) : null;
    }

    /** The cells of a row of which the first belongs to the first column; null where some are lost and it is unknown which. */
    static @Nullable List<Token> fromFirst(List<Token> tokens, int width, boolean last) {
        if (tokens.size() >= width) {
            return tokens.subList(0, width);
        }
        List<Token> core = Run.trimmed(tokens);
        return last || !Run.addsUp(core) || Run.isZero(core) ? cutOff(tokens, width) : null;
    }

    /** Some cells are printed blank: the place behind the last column is as in the other rows. */
    private static List<Token> withBlanks(List<Token> certain, int width, int behind) {
        int to = certain.size();
        for (int i = 0; i < behind && to > width && certain.get(to - 1).is(Token.Kind.BLANK); i++) {
            to--;
        }
        return certain.subList(to - width, to);
    }

    private static @Nullable Token last(List<Token> core) {
        return core.isEmpty() ? null : core.getLast();
    }

    private static List<Token> cutOff(List<Token> core, int width) {
        List<Token> cells = new ArrayList<>(core);
        cells.addAll(Collections.nCopies(width - core.size(), Token.MISSING));
        return cells;
    }

    /** How many blank cells stand behind the last column in the full rows of a table, as a rule. */
    static int usuallyBehind(List<Run> runs, int width) {
        int[] seen = new int[4];
        for (Run run : runs) {
            List<Token> certain = run.certain();
            if (Run.trimmed(certain).size() == width) {
                int behind = 0;
                while (certain.get(certain.size() - 1 - behind).is(Token.Kind.BLANK)) {
                    behind++;
                }
                seen[Math.min(behind, 3)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
            most = seen[i] > seen[most] ? i : most;
        }
        return most;
    }
}
