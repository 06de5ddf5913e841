package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code access.delegation}. */
@Component
class DelegationTable {

    private final JdbcClient sql;

    DelegationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Only of givers who still hold the role and whose account is enabled: nobody hands on what they lost. */
    List<Delegation> inForceFor(StaffId taker, LocalDate day) {
        return sql.sql("""
                        SELECT d.* FROM access.delegation d
                        JOIN access.post p ON p.staff = d.giver AND p.body = d.body AND p.role = d.role
                        JOIN access.staff g ON g.id = d.giver AND g.enabled
                        WHERE d.taker = :taker AND d.from_day <= :day AND d.until_day >= :day
                          AND (d.revoked_on IS NULL OR d.revoked_on > :day) ORDER BY d.id""")
                .param("taker", taker.value())
                .param("day", day)
                .query(DelegationTable::delegation)
                .list();
    }

    List<Delegation> all() {
        return sql.sql("SELECT * FROM access.delegation ORDER BY from_day DESC, id DESC")
                .query(DelegationTable::delegation)
                .list();
    }

    Optional<Delegation> lock(long id) {
        return sql.sql("SELECT * FROM access.delegation WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(DelegationTable::delegation)
                .optional();
    }

    long insert(NewDelegation d) {
        return sql.sql("""
                        INSERT INTO access.delegation (giver, taker, body, role, from_day, until_day)
                        VALUES (:giver, :taker, :body, :role, :from, :until) RETURNING id""")
                .param("giver", d.giver().value())
                .param("taker", d.taker().value())
                .param("body", d.body().value())
                .param("role", d.role().name())
                .param("from", d.from())
                .param("until", d.until())
                .query(Long.class)
                .single();
    }

    void revoke(long id, LocalDate day) {
        sql.sql("UPDATE access.delegation SET revoked_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new StaffId(row.getLong("giver")),
                new StaffId(row.getLong("taker")),
                new BodyId(row.getLong("body")),
                Role.valueOf(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class));
    }
}
