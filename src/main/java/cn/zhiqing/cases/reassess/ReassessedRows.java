package cn.zhiqing.cases.reassess;

import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.RefusalReassessed;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.reassessed}: each judgement, derived from its event in the same transaction. */
@Component
class ReassessedRows {

    private final JdbcClient jdbc;

    ReassessedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last judgement on a refusal. */
    record Last(LocalDate on, Reassessment judgement) {}

    void put(RefusalReassessed event, int place) {
        jdbc.sql("""
                        INSERT INTO cases.reassessed VALUES (:request, :place, :body, :day, :judgement, :told)
                        ON CONFLICT (request, place) DO UPDATE SET body = excluded.body, day = excluded.day,
                          judgement = excluded.judgement, told = excluded.told""")
                .param("request", event.request().value())
                .param("place", place)
                .param("body", event.body().value())
                .param("day", event.on())
                .param("judgement", event.judgement().name())
                .param("told", event.told())
                .update();
    }

    Map<CaseId, Last> last(BodyId body) {
        return last("body = ?", body.value());
    }

    Map<CaseId, Last> last(List<CaseId> requests) {
        return last("request = ANY (?)", (Object)
                requests.stream().map(CaseId::value).toArray(Long[]::new));
    }

    private Map<CaseId, Last> last(String where, Object value) {
        var found = new HashMap<CaseId, Last>();
        jdbc.sql("SELECT request, day, judgement FROM cases.reassessed WHERE " + where + " ORDER BY request, place")
                .param(value)
                .query(row -> {
                    found.put(
                            new CaseId(row.getLong(1)),
                            new Last(row.getObject(2, LocalDate.class), Reassessment.valueOf(row.getString(3))));
                });
        return found;
    }

    /** By year, the youngest first. */
    List<ReassessDesk.Year> years(BodyId body) {
        return jdbc.sql("""
                        SELECT extract(year FROM day)::int, count(*), count(*) FILTER (WHERE judgement = 'STAYS_CLOSED'),
                          count(*) FILTER (WHERE judgement = 'MAY_BE_PUBLISHED'), count(*) FILTER (WHERE told)
                        FROM cases.reassessed WHERE body = :body GROUP BY 1 ORDER BY 1 DESC""")
                .param("body", body.value())
                .query((row, _) -> new ReassessDesk.Year(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }
}
