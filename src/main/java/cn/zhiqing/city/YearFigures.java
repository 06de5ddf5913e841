package cn.zhiqing.city;

import java.util.Map;

/**
 * The figures of one body's year that its requests must add up to.
 *
 * @param year the report's year
 * @param rows by row id of the second table ({@code R1_NEW}, {@code R3_1_GRANT}, …): six counts, natural person to other
 * @param remedies by block ({@code RV}, {@code LD}, {@code LR}): maintained, corrected, other, pending
 */
record YearFigures(int year, Map<String, int[]> rows, Map<String, int[]> remedies) {

    static final int COLUMNS = 6;

    YearFigures {
        rows = Map.copyOf(rows);
        remedies = Map.copyOf(remedies);
    }

    int count(String row, int column) {
        int[] counts = rows.get(row);
        return counts == null ? 0 : counts[column];
    }

    /** Requests that count in the year: received in it or carried into it. */
    int requests() {
        int sum = 0;
        for (int column = 0; column < COLUMNS; column++) {
            sum += count("R1_NEW", column) + count("R2_CARRY_IN", column);
        }
        return sum;
    }

    int remedies(String block, int place) {
        int[] counts = remedies.get(block);
        return counts == null ? 0 : counts[place];
    }
}
