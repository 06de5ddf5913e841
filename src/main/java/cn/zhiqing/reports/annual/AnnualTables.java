package cn.zhiqing.reports.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 年度报告三张表: the three tables of one body and year, all cells of the format, never changed once made. */
public final class AnnualTables {
    private final ReportFormat format;
    private final List<Row> rows;
    private final Map<CellId, Cell> cells;

    private AnnualTables(ReportFormat format, List<Row> rows, Map<CellId, Cell> cells) {
        this.format = format;
        this.rows = List.copyOf(rows);
        this.cells = Map.copyOf(cells);
    }

    /** Tables in the prescribed form of a format; cells that are not put in are missing. */
    public static Builder in(ReportFormat format) {
        return new Builder(format, format.rows());
    }

    /** Tables whose table 2 prints other rows than prescribed, as when the form of 2021 gives 三（六） as one row. */
    public static Builder in(ReportFormat format, List<Row> rows) {
        return new Builder(format, rows);
    }

    public ReportFormat format() {
        return format;
    }

    /** The rows that table 2 prints. */
    public List<Row> rows() {
        return rows;
    }

    /** Every cell of the three tables in the printed order. */
    public List<CellId> ids() {
        return ReportFormat.cells(format, rows);
    }

    public Cell cell(CellId id) {
        return cells.getOrDefault(id, Cell.MISSING);
    }

    public Cell cell(Row row, Column column) {
        return cell(new Table2Cell(row, column));
    }

    public Cell cell(Remedy remedy, RemedyColumn column) {
        return cell(new Table3Cell(remedy, column));
    }

    public @Nullable BigDecimal value(CellId id) {
        return cell(id).value();
    }

    public @Nullable BigDecimal value(Row row, Column column) {
        return cell(row, column).value();
    }

    public @Nullable BigDecimal value(Remedy remedy, RemedyColumn column) {
        return cell(remedy, column).value();
    }

    /** Cells that differ, in the printed order; equal numbers are equal whatever their scale. */
    public List<CellDifference> differencesTo(AnnualTables other) {
        List<CellId> places = new ArrayList<>(ids());
        other.ids().stream().filter(id -> !places.contains(id)).forEach(places::add);
        return places.stream()
                .map(id -> new CellDifference(id, value(id), other.value(id)))
                .filter(CellDifference::differs)
                .toList();
    }

    /** Collects the cells of one report. */
    public static final class Builder {
        private final ReportFormat format;
        private final List<Row> rows;
        private final Map<CellId, Cell> cells = new HashMap<>();

        private Builder(ReportFormat format, List<Row> rows) {
            this.format = format;
            this.rows = rows;
        }

        public Builder put(CellId id, Cell cell) {
            cells.put(id, cell);
            return this;
        }

        public Builder put(CellId id, long value) {
            return put(id, Cell.of(value));
        }

        public Builder put(Row row, Column column, long value) {
            return put(new Table2Cell(row, column), value);
        }

        public Builder put(Remedy remedy, RemedyColumn column, long value) {
            return put(new Table3Cell(remedy, column), value);
        }

        /** Adds to a cell of table 2 and to the total of its row, as a ledger counts. */
        public Builder count(Row row, Column column, long cases) {
            add(new Table2Cell(row, column), cases);
            return add(new Table2Cell(row, Column.C7_TOTAL), cases);
        }

        private Builder add(CellId id, long more) {
            BigDecimal before = cells.getOrDefault(id, Cell.of(0)).value();
            return put(id, Cell.of((before == null ? BigDecimal.ZERO : before).add(BigDecimal.valueOf(more))));
        }

        /** Puts zero into every cell that nothing was put into. */
        public Builder zeroElsewhere() {
            ReportFormat.cells(format, rows).forEach(id -> cells.putIfAbsent(id, Cell.of(0)));
            return this;
        }

        public AnnualTables build() {
            return new AnnualTables(format, rows, cells);
        }
    }
}
