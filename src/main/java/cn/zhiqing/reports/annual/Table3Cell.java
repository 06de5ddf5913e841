package cn.zhiqing.reports.annual;

/** 表三指标: one cell of table 3, reconsideration and litigation. */
public record Table3Cell(Remedy remedy, RemedyColumn column) implements CellId {
    @Override
    public String id() {
        return remedy.name() + "." + column.name();
    }

    @Override
    public String label() {
        return remedy.label() + "·" + column.label();
    }
}
