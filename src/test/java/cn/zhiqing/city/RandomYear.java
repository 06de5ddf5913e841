package cn.zhiqing.city;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import java.util.Random;

/** Tables of a year that nobody lived: every row and column may hold something, all sums hold. */
final class RandomYear {

    private RandomYear() {}

    static AnnualTables of(int year, ReportFormat format, long seed) {
        Random random = new Random(seed);
        AnnualTables.Builder tables = AnnualTables.in(format);
        for (Column column : Column.PARTS) {
            int ended = 0;
            for (Row row : format.rows()) {
                if (row.isLeaf()) {
                    int n = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
                    tables.count(row, column, n);
                    ended += n;
                }
            }
            int carriedIn = random.nextInt(Math.min(3, ended + 1));
            int carriedOut = random.nextInt(3);
            tables.count(Row.R2_CARRY_IN, column, carriedIn);
            tables.count(Row.R4_CARRY_OUT, column, carriedOut);
            tables.count(Row.R1_NEW, column, ended + carriedOut - carriedIn);
            tables.count(Row.R3_7_TOTAL, column, ended);
        }
        for (Remedy remedy : Remedy.values()) {
            int total = 0;
            for (RemedyColumn column : RemedyColumn.PARTS) {
                int n = random.nextInt(3);
                tables.put(remedy, column, n);
                total += n;
            }
            tables.put(remedy, RemedyColumn.TOTAL, total);
        }
        return tables.zeroElsewhere().build();
    }
}
