package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.StaffId;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 筛选: how each person last looked at the workbench. */
@Component
public class DeskViews {

    private final JdbcTemplate jdbc;

    DeskViews(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> find(StaffId staff) {
        return jdbc
                .queryForList("SELECT filters FROM cases.desk_view WHERE staff = ?", String.class, staff.value())
                .stream()
                .findFirst();
    }

    public void keep(StaffId staff, String filters) {
        jdbc.update("""
                INSERT INTO cases.desk_view AS v (staff, filters) VALUES (?,?)
                ON CONFLICT (staff) DO UPDATE SET filters = excluded.filters WHERE v.filters <> excluded.filters""", staff.value(), filters);
    }

    public void forget(StaffId staff) {
        jdbc.update("DELETE FROM cases.desk_view WHERE staff = ?", staff.value());
    }
}
