package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Facts;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 协办: where a colleague finds what is asked of them; what it says is read from the case itself. */
@Component
public class AskedColleagues {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    AskedColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing asked of somebody, to be handed in by a day. */
    public record Asked(CaseId request, int help, LocalDate until) {}

    /** What is asked of this person and not handed in, the most pressing first; cases that ended ask for nothing. */
    public List<Asked> of(StaffId staff) {
        return jdbc.sql("""
                        SELECT a.request, a.help, a.until FROM cases.asked_colleague a JOIN cases.request r ON r.id = a.request
                        WHERE a.staff = :staff AND NOT a.done AND r.open ORDER BY a.until, a.request, a.help LIMIT :most
                        """)
                .param("staff", staff.value())
                .param("most", MOST)
                .query((row, _) ->
                        new Asked(new CaseId(row.getLong(1)), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** Derives the rows of a case, in the caller's transaction. */
    void derive(Case file) {
        for (Facts.Help help : file.helps()) {
            jdbc.sql("""
                            INSERT INTO cases.asked_colleague VALUES (:request, :number, :staff, :until, :done)
                            ON CONFLICT (request, help) DO UPDATE SET done = excluded.done
                            """)
                    .param("request", file.id().value())
                    .param("number", help.number())
                    .param("staff", help.to().value())
                    .param("until", help.by())
                    .param("done", help.doneOn() != null)
                    .update();
        }
    }
}
