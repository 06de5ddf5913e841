package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.BodyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 被复议、诉讼的答复: follows all requests and keeps, for each remedy, the reply that was in force when it was sought. */
@Repository
class Challenges implements Follower {

    private final JdbcClient jdbc;

    Challenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remedies decided in a year, by body and by the ground of the reply, the most corrected first. */
    List<Reversals.Count> decided(Collection<BodyId> bodies, int year) {
        return jdbc.sql(
                        "SELECT body, kind, count(*) AS decided, count(*) FILTER (WHERE result = 'MAINTAINED') AS upheld,"
                                + " count(*) FILTER (WHERE result = 'CORRECTED') AS corrected FROM precedents.challenged"
                                + " WHERE body = ANY (:bodies) AND kind IS NOT NULL"
                                + " AND decided_on BETWEEN make_date(:year, 1, 1) AND make_date(:year, 12, 31)"
                                + " GROUP BY body, kind ORDER BY corrected DESC, decided DESC, kind, body")
                .param("bodies", bodies.stream().map(BodyId::value).toArray(Long[]::new))
                .param("year", year)
                .query((row, _) -> read(row))
                .list();
    }

    private static Reversals.Count read(ResultSet row) throws SQLException {
        return new Reversals.Count(
                new BodyId(row.getLong("body")),
                ReplyKind.valueOf(row.getString("kind")),
                row.getInt("decided"),
                row.getInt("upheld"),
                row.getInt("corrected"));
    }

    @Override
    public String name() {
        return "precedents-reasons";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                apply(recorded.stream().id(), event);
            }
        }
    }

    private void apply(long id, CaseEvent event) {
        switch (event) {
            case CaseEvent.ApplicationReceived e ->
                run(
                        "INSERT INTO precedents.signed (case_id, body) VALUES (?,?)",
                        id,
                        e.body().value());
            case CaseEvent.DecisionSigned e ->
                run(
                        "UPDATE precedents.signed SET kind = ? WHERE case_id = ?",
                        e.kind().name(),
                        id);
            case CaseEvent.Abandoned e ->
                run(
                        "UPDATE precedents.signed SET kind = ? WHERE case_id = ?",
                        e.kind().name(),
                        id);
            case CaseEvent.RemedySought e ->
                run(
                        "INSERT INTO precedents.challenged (case_id, remedy, body, kind, track)"
                                + " SELECT case_id, ?, body, kind, ? FROM precedents.signed WHERE case_id = ?",
                        e.remedy(),
                        e.track().name(),
                        id);
            case CaseEvent.RemedyDecided e ->
                run(
                        "UPDATE precedents.challenged SET decided_on = ?, result = ? WHERE case_id = ? AND remedy = ?",
                        e.on(),
                        e.result().name(),
                        id,
                        e.remedy());
            default -> {}
        }
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    @Override
    public void clear() {
        run("DELETE FROM precedents.challenged");
        run("DELETE FROM precedents.signed");
    }
}
