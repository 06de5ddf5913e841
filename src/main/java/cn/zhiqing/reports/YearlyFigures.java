package cn.zhiqing.reports;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Table1Cell;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of table 1 that bodies entered, with their sources. */
@Repository
class YearlyFigures {

    private final JdbcClient jdbc;

    YearlyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Table1Cell, YearlyFigure> of(BodyId body, int year) {
        Map<String, YearlyFigure> stored = new HashMap<>();
        jdbc.sql("SELECT cell, value, source FROM reports.yearly_figure WHERE body = :body AND year = :year")
                .param("body", body.value())
                .param("year", year)
                .query(row -> {
                    stored.put(
                            row.getString("cell"),
                            new YearlyFigure(row.getBigDecimal("value").stripTrailingZeros(), row.getString("source")));
                });
        Map<Table1Cell, YearlyFigure> figures = new EnumMap<>(Table1Cell.class);
        for (Table1Cell cell : ReportFormat.forYear(year).table1()) {
            YearlyFigure figure = stored.get(cell.id());
            if (figure != null) {
                figures.put(cell, figure);
            }
        }
        return figures;
    }

    void save(BodyId body, int year, Table1Cell cell, YearlyFigure figure) {
        jdbc.sql("""
                INSERT INTO reports.yearly_figure (body, year, cell, value, source)
                VALUES (:body, :year, :cell, :value, :source)
                ON CONFLICT (body, year, cell) DO UPDATE SET value = EXCLUDED.value, source = EXCLUDED.source""")
                .param("body", body.value())
                .param("year", year)
                .param("cell", cell.id())
                .param("value", figure.value())
                .param("source", figure.source())
                .update();
    }
}
