package cn.zhiqing.reports.annual;

/** 表二指标: one cell of table 2, received and handled requests. */
public record Table2Cell(Row row, Column column) implements CellId {
    @Override
    public String id() {
        return row.name() + "." + column.name();
    }

    @Override
    public String label() {
        return row.label() + "·" + column.label();
    }
}
