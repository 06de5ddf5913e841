package cn.zhiqing.reports;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.ReportFormat;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen reports; rows are only ever added. */
@Repository
class PublishedReports {

    private static final String NEWEST = """
            SELECT DISTINCT ON (body, year) * FROM reports.published %s ORDER BY body, year DESC, edition DESC""";

    private final JdbcClient jdbc;

    PublishedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest edition of every body and year. */
    List<PublishedReport> all() {
        return jdbc.sql(NEWEST.formatted("")).query((row, _) -> read(row)).list();
    }

    Optional<PublishedReport> find(BodyId body, int year) {
        return jdbc.sql(NEWEST.formatted("WHERE body = :body AND year = :year"))
                .param("body", body.value())
                .param("year", year)
                .query((row, _) -> read(row))
                .optional();
    }

    void add(PublishedReport report, Map<String, BigDecimal> cells) {
        jdbc.sql("""
                INSERT INTO reports.published (body, year, edition, published_on, format, cells)
                VALUES (:body, :year, :edition, :on, :format, :cells)""")
                .param("body", report.body().value())
                .param("year", report.year())
                .param("edition", report.edition())
                .param("on", report.publishedOn())
                .param("format", report.tables().format().name())
                .param("cells", write(cells))
                .update();
    }

    /** The numbers of the tables by cell id, in a fixed order. */
    static Map<String, BigDecimal> numbers(AnnualTables tables) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        for (CellId id : tables.ids()) {
            BigDecimal value = tables.value(id);
            if (value != null) {
                numbers.put(id.id(), value);
            }
        }
        return numbers;
    }

    private static String write(Map<String, BigDecimal> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach((id, value) ->
                text.append(id).append('=').append(value.toPlainString()).append('\n'));
        return text.toString();
    }

    private static PublishedReport read(ResultSet row) throws SQLException {
        ReportFormat format = ReportFormat.valueOf(row.getString("format"));
        Map<String, BigDecimal> numbers = new TreeMap<>();
        row.getString("cells").lines().forEach(line -> {
            int at = line.indexOf('=');
            numbers.put(line.substring(0, at), new BigDecimal(line.substring(at + 1)));
        });
        AnnualTables.Builder tables = AnnualTables.in(format);
        for (CellId id : AnnualTables.in(format).build().ids()) {
            BigDecimal value = numbers.get(id.id());
            if (value != null) {
                tables.put(id, Cell.of(value));
            }
        }
        return new PublishedReport(
                new BodyId(row.getLong("body")),
                row.getInt("year"),
                row.getInt("edition"),
                row.getObject("published_on", LocalDate.class),
                tables.build());
    }
}
