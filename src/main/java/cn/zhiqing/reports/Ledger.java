package cn.zhiqing.reports;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 台账: every number of the annual report, counted from what happened. As fresh as the last act that its follower has read;
 * ask {@code Followers.catchUp()} first where that matters.
 */
@Component
public class Ledger {

    private final Facts facts;
    private final CellCases cases;
    private final YearlyFigures figures;

    Ledger(Facts facts, CellCases cases, YearlyFigures figures) {
        this.facts = facts;
        this.cases = cases;
        this.figures = figures;
    }

    /** The three tables of a body's year in the format prescribed for that year. Table 1 holds what was entered by hand. */
    public AnnualTables tables(BodyId body, int year) {
        ReportFormat format = ReportFormat.forYear(year);
        return tables(body, year, format, format.rows());
    }

    /** The same in another layout, to stand beside a report that was printed so. */
    public AnnualTables tables(BodyId body, int year, ReportFormat format, List<Row> rows) {
        AnnualTables.Builder tables = new TableMaker(year, facts.tallies(body)).make(format, rows);
        figures.of(body, year).forEach((cell, figure) -> tables.put(cell, figure.cell()));
        return tables.build();
    }

    /**
     * The requests behind one cell of tables 2 and 3, by number.
     *
     * @param limit at most so many; a cell of a large body may have thousands
     */
    public List<LedgerCase> behind(BodyId body, int year, CellId cell, int limit) {
        return cases.behind(body, year, cell, limit);
    }

    /** The years in which the body has received or ended anything, newest first. */
    public List<Integer> years(BodyId body) {
        return facts.years(body);
    }
}
