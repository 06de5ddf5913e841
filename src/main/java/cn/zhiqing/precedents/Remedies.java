package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.CaseEvent.RemedyDecided;
import cn.zhiqing.cases.events.CaseEvent.RemedySought;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 救济台账: follows reconsideration and suits of all requests, so that a precedent tells later results by itself. */
@Repository
class Remedies implements Follower {

    private final JdbcClient jdbc;

    Remedies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Remedy> of(CaseId id) {
        return jdbc.sql(
                        "SELECT track, sought_on, decided_on, result FROM precedents.remedy WHERE case_id = ? ORDER BY remedy")
                .param(id.value())
                .query((row, _) -> {
                    String result = row.getString(4);
                    return new Remedy(
                            RemedyTrack.valueOf(row.getString(1)),
                            row.getObject(2, LocalDate.class),
                            row.getObject(3, LocalDate.class),
                            result == null ? null : RemedyResult.valueOf(result));
                })
                .list();
    }

    Fate fate(CaseId id) {
        return Fate.valueOf(jdbc.sql("SELECT " + Fate.SQL + " FROM precedents.remedy r WHERE r.case_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    @Override
    public String name() {
        return "precedents";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            long id = recorded.stream().id();
            if (recorded.event() instanceof RemedySought(LocalDate on, int remedy, RemedyTrack track)) {
                jdbc.sql("INSERT INTO precedents.remedy (case_id, remedy, track, sought_on) VALUES (?,?,?,?)")
                        .params(id, remedy, track.name(), on)
                        .update();
            } else if (recorded.event() instanceof RemedyDecided(LocalDate on, int remedy, RemedyResult result)) {
                jdbc.sql("UPDATE precedents.remedy SET decided_on = ?, result = ? WHERE case_id = ? AND remedy = ?")
                        .params(on, result.name(), id, remedy)
                        .update();
            }
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM precedents.remedy").update();
    }
}
