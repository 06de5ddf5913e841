package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 关注: who follows which case. */
@Component
public class Watches {

    private static final int MOST = 200;

    private final JdbcTemplate jdbc;

    Watches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What this person follows, the youngest first. */
    public List<CaseId> of(StaffId staff) {
        return jdbc.query(
                "SELECT request FROM cases.watch WHERE staff = ? ORDER BY request DESC LIMIT " + MOST,
                (row, _) -> new CaseId(row.getLong(1)),
                staff.value());
    }

    public boolean contains(StaffId staff, CaseId request) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM cases.watch WHERE staff = ? AND request = ?",
                Integer.class,
                staff.value(),
                request.value());
        return count != null && count > 0;
    }

    /** False when it was so before. */
    public boolean begin(StaffId staff, CaseId request) {
        return jdbc.update(
                        "INSERT INTO cases.watch (staff, request) VALUES (?,?) ON CONFLICT DO NOTHING",
                        staff.value(),
                        request.value())
                > 0;
    }

    /** False when it was so before. */
    public boolean end(StaffId staff, CaseId request) {
        return jdbc.update("DELETE FROM cases.watch WHERE staff = ? AND request = ?", staff.value(), request.value())
                > 0;
    }
}
