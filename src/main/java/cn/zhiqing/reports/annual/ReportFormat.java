package cn.zhiqing.reports.annual;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** 年度报告格式 (table format): which cells an annual report has. */
public enum ReportFormat {
    /** 国办公开办函〔2019〕60号, report years 2019 and 2020. */
    FORMAT_2019,
    /** 国办公开办函〔2021〕30号, report year 2021 and later. */
    FORMAT_2021;

    /** The format that the law prescribes for a report year. */
    public static ReportFormat forYear(int year) {
        return year <= 2020 ? FORMAT_2019 : FORMAT_2021;
    }

    /** Cells of table 1 (主动公开) in the printed order. */
    public List<Table1Cell> table1() {
        return Arrays.stream(Table1Cell.values())
                .filter(cell -> cell.format() == this)
                .toList();
    }

    /** Rows of table 2 (收到和处理申请) in the printed order: 23 in 2019, 25 in 2021. */
    public List<Row> rows() {
        return Arrays.stream(Row.values()).filter(row -> row.isIn(this)).toList();
    }

    /** All cells of the three tables, given the rows that table 2 prints. */
    static List<CellId> cells(ReportFormat format, List<Row> rows) {
        Stream<CellId> second =
                rows.stream().flatMap(row -> Arrays.stream(Column.values()).map(column -> new Table2Cell(row, column)));
        Stream<CellId> third = Arrays.stream(Remedy.values())
                .flatMap(remedy -> Arrays.stream(RemedyColumn.values()).map(column -> new Table3Cell(remedy, column)));
        return Stream.of(format.table1().stream(), second, third)
                .<CellId>flatMap(cells -> cells)
                .toList();
    }
}
